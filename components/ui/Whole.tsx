import { Component, type ErrorInfo, type ReactNode } from 'react';
import { i18n } from '#i18n';

type Props = { readonly children: ReactNode; onFault?(error: Error): void };

/** Around a part of a page: an entry that fells it leaves the rest standing, and is told; the next try may be right. */
export class Whole extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, _: ErrorInfo): void {
    console.error('Amends could not show a part of its page:', error);
    this.props.onFault?.(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert" className="complaint">
        {i18n.t('fault.part')}{' '}
        <button type="button" className="quiet" onClick={() => this.setState({ failed: false })}>
          {i18n.t('fault.again')}
        </button>
      </p>
    );
  }
}
