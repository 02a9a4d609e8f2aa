/** A document's place in its library: `<module>/<name>`, the same in every language. */
export type DocumentId = string;

/** Names an item within its quiz, the same in every language. */
export type ItemId = string;

/** Names something that can be picked within its item or scene, the same in every language. */
export type ChoiceId = string;

/** Names a scene within its scenario. */
export type SceneId = string;

/** Names a section within its lesson. */
export type SectionId = string;

/** Names a variable that a scenario declares. */
export type VariableId = string;

/** Names a skill of the library, such as `listening`. */
export type CompetencyId = string;

/** Names a statement that content teaches, such as `shop.greet`. */
export type ClaimId = string;

/** Numbers a blank within its item, from `1`. */
export type BlankId = string;

/** A BCP 47 language tag such as `sv`; `und` when nothing says which language it is. */
export type LanguageTag = string;
