import { css } from 'lit';

export const styles = css`
  :host > div,
  div[lang] {
  }
`;
