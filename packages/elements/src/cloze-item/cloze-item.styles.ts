import { css } from 'lit';

export const styles = css`
  #prompt {
    line-height: 2.6;
  }

  .blank {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    max-inline-size: 100%;
    line-height: 1.5;
    vertical-align: middle;
  }

  input {
    max-inline-size: 100%;
  }

  .feedback {
    padding: 0;
  }
`;
