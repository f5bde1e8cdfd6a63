/** Long enough for any page that can answer, in ms; one with an open dialog, or frozen by the browser, does not. */
const patience = 1000;

/** What `asked` resolves to, or `otherwise` where that takes longer than anybody waits for a page; rejects as `asked` does. */
export async function withPatience<Value, Other>(
  asked: Promise<Value>,
  otherwise: Other,
): Promise<Value | Other> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Other>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
