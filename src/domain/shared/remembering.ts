/** A pure function of a text that keeps its first answers, at most so many: files say the same things over and over. */
export function remembering<Answer>(most: number, find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = find(text);
    if (answers.size < most) answers.set(text, { answer });
    return answer;
  };
}
