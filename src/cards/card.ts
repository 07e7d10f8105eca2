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

export type Element = TextBlock | RichTextBlock | Container | ActionSet | InputText;

export type Spacing = 'None' | 'Small' | 'Medium';

export type Tone = 'Good' | 'Warning' | 'Attention' | 'Accent';

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

/** A button that asks the bot, or one that shows and hides a part of the card itself. */
export type AnyAction = Action | Toggle;

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
