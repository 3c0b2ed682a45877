/*
 * The way out, loaded before anything else. Without this script the link alone works: it ends the session and leads
 * away. With it, nothing of the page can be seen while that happens, and Back does not lead here again.
 *
 * Pages that show somebody's own words say so: <html data-private>. They are also covered while nobody looks at them,
 * and never shown again from the browser's memory.
 */
(() => {
    'use strict';
    const page = document.documentElement;
    const isPrivate = page.hasAttribute('data-private');

    const wipe = () => {
        document.title = '…';
        window.stop();
        page.replaceChildren();
    };

    const leave = () => {
        wipe();
        location.replace('/leave');
    };

    addEventListener(
        'click',
        (event) => {
            const link = event.target instanceof Element && event.target.closest('[data-exit],a[href="/leave"]');
            if (link) {
                event.preventDefault();
                event.stopImmediatePropagation();
                leave();
            }
        },
        true,
    );

    // Shift three times, each within five seconds of the one before. Any other key starts the count anew.
    let presses = 0;
    let late;
    const say = (word) => {
        const status = document.querySelector('[data-exit-says]');
        if (status) {
            status.textContent = status.getAttribute('data-' + word) || '';
        }
    };
    addEventListener(
        'keydown',
        (event) => {
            if (event.key !== 'Shift') {
                if (presses) {
                    presses = 0;
                    clearTimeout(late);
                    say('nothing');
                }
                return;
            }
            if (event.repeat) {
                return;
            }
            presses += 1;
            clearTimeout(late);
            if (presses === 3) {
                leave();
                return;
            }
            say(presses === 1 ? 'two-left' : 'one-left');
            late = setTimeout(() => {
                presses = 0;
                say('too-late');
            }, 5000);
        },
        true,
    );

    if (!isPrivate) {
        return;
    }

    // From the browser's memory of pages, nothing is shown: the server is asked again.
    addEventListener('pageshow', (event) => {
        if (event.persisted) {
            wipe();
            location.replace(location.pathname);
        }
    });

    let focused;
    const cover = () => {
        if (document.visibilityState === 'hidden') {
            focused = document.activeElement;
            page.style.setProperty('visibility', 'hidden', 'important');
        } else {
            page.style.removeProperty('visibility');
            if (focused instanceof HTMLElement && focused.isConnected) {
                focused.focus({ preventScroll: true });
            }
        }
    };
    addEventListener('visibilitychange', cover, true);
    addEventListener('pagehide', () => page.style.setProperty('visibility', 'hidden', 'important'));
})();
