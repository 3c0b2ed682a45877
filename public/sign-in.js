/*
 * Makes signing in quicker: while a name and a passphrase are being typed, the app is already on its way.
 * The form works the same without this script. (Passkeys come here next.)
 */
(() => {
    'use strict';
    const files = document.currentScript.src.replace(/[^/]*$/, '');
    const language = document.documentElement.lang;

    const problem = document.querySelector('[data-focus="problem"]');
    if (problem) {
        problem.focus();
    }

    let isFetching = false;
    const fetchTheApp = () => {
        if (isFetching) {
            return;
        }
        isFetching = true;
        for (const name of ['family.js', 'family.wasm', 'words/family.' + language + '.bin']) {
            fetch(files + name, { priority: 'low' }).catch(() => {});
        }
    };

    // Whoever counts every byte gets the app's once they begin to type.
    const line = navigator.connection;
    if (line && line.saveData) {
        addEventListener('input', fetchTheApp, { once: true });
    } else if (document.readyState === 'complete') {
        fetchTheApp();
    } else {
        addEventListener('load', fetchTheApp, { once: true });
    }

    // One press is enough on a slow line.
    const form = document.querySelector('form[action="/sign-in"]');
    if (form) {
        let isSent = false;
        form.addEventListener('submit', (event) => {
            if (isSent) {
                event.preventDefault();
            }
            isSent = true;
        });
        addEventListener('pageshow', () => {
            isSent = false;
        });
    }
})();
