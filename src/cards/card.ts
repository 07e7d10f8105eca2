import type { Language } from '../questions/question';
import type { ActionData } from './verbs';

/** The part of Adaptive Cards 1.5 that the cards use. See https://adaptivecards.io/explorer/. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  /** Read aloud in place of the card. */
  readonly speak: string;
  /** Shown where cards of this version are not. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly AnyAction[];
}

export type Element = TextBlock | RichTextBlock | Container | ActionSet | InputText | InputChoices | InputDate;

export type Spacing = 'None' | 'Small' | 'Medium';

export type Tone = 'Accent' | 'Attention' | 'Default';

/** Markdown in Teams: only for words of our own. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: Tone;
  readonly isSubtle?: true;
  readonly spacing?: Spacing;
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: 'Small';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

/** Shows its text as it is: for everything that a document or a person wrote. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
}

export interface Container {
  readonly type: 'Container';
  /** What a toggle names; its own on the card. */
  readonly id?: string;
  /** Hidden until it is toggled. */
  readonly isVisible?: false;
  readonly items: readonly Element[];
  readonly separator?: true;
  readonly spacing?: Spacing;
  readonly selectAction?: Action;
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly AnyAction[];
  readonly spacing?: Spacing;
}

/** A field with a text to select and copy: text of a card itself cannot be selected on a phone. */
export interface InputText {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isMultiline: true;
  readonly spacing?: Spacing;
}

/** One or several of a list; what is chosen comes back with a button, several joined by commas. */
export interface InputChoices {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Left out where nothing is chosen. */
  readonly value?: string;
  readonly style?: 'expanded';
  readonly isMultiSelect?: true;
  readonly wrap: true;
  readonly spacing?: Spacing;
}

export interface InputDate {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  /** ISO date; left out where none is chosen. */
  readonly value?: string;
  readonly spacing?: Spacing;
}

/** A button that asks the bot, one that shows and hides a part of the card itself, or one that opens an address. */
export type AnyAction = Action | Toggle | OpenUrl;

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export interface Toggle {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** A button; where Action.Execute is unknown, the same data comes back by Action.Submit. */
export interface Action {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: ActionData['verb'];
  readonly data: ActionData;
  readonly tooltip?: string;
  readonly fallback: { readonly type: 'Action.Submit'; readonly title: string; readonly data: ActionData };
}
