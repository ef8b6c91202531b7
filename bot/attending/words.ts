/** What somebody of the staff types in a thread besides what is for the buyer. */
export type ThreadWords =
  | { kind: 'take-over'; caseId: string | undefined }
  | { kind: 'hand-back' }
  | { kind: 'note'; text: string };

const TAKES =
  /^(?:please )?(?:take (?:it |this |that )?over(?: (?:the )?(?:conversation|chat|case))?|step in)(?: (case-[0-9a-f]{8}))?[.! ]*$|^(?:请|我来)?接管(?:这个|该)?(?:对话|会话|客户|工单)?(?:\s*(case-[0-9a-f]{8}))?[吧了。！ ]*$/i;
const GIVES_BACK =
  /^(?:please )?(?:hand|give) (?:it |this |that |the (?:conversation|chat) )?back(?: to the (?:desk|bot))?[.! ]*$|^(?:请)?(?:交还|交回|还给)(?:对话|会话)?(?:给?(?:自动客服|机器人|客服台))?[吧了。！ ]*$/i;
const NOTES = /^(?:internal )?note\s*[:：]\s*(\S[\s\S]*)$|^(?:内部)?备注\s*[:：]\s*(\S[\s\S]*)$/i;

/**
 * Reads "take over", "hand back" and "note: …", in both languages; undefined for anything else.
 * @example threadWords('take over CASE-1A2B3C4D') // { kind: 'take-over', caseId: 'CASE-1A2B3C4D' }
 */
export function threadWords(text: string): ThreadWords | undefined {
  const said = text.trim();
  const takes = TAKES.exec(said);
  if (takes) return { kind: 'take-over', caseId: (takes[1] ?? takes[2])?.toUpperCase() };
  if (GIVES_BACK.test(said)) return { kind: 'hand-back' };
  const note = NOTES.exec(said);
  const noted = note?.[1] ?? note?.[2];
  return noted ? { kind: 'note', text: noted.trim() } : undefined;
}
