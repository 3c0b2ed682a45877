/*
 * Asks the app's first questions while the app itself is still on its way: who is signed in, and what their first
 * screen shows. When the app then asks the same, it is handed the answer that is here or under way already.
 * Each early answer is handed out once, and not at all when it has grown old or something has changed since.
 *
 * It begins to listen for changes before it asks what a first screen shows: then nothing that changes meanwhile is
 * missed, and nothing has to be asked twice. The app is handed that line, and what was heard on it.
 */
(() => {
    'use strict';
    const ask = window.fetch.bind(window);
    const freshFor = 15000;
    const early = new Map();

    const askEarly = (path, when) => {
        if (early.has(path)) {
            return;
        }
        const answer = Promise.all([ask(path), when]).then(([answer]) => answer);
        answer.catch(() => early.delete(path));
        early.set(path, answer);
        setTimeout(() => early.delete(path), freshFor);
        return answer;
    };

    const unlessGivenUp = (answer, signal) =>
        new Promise((resolve, reject) => {
            answer.then(resolve, reject);
            if (signal) {
                signal.addEventListener('abort', () => reject(signal.reason));
            }
        });

    window.fetch = (path, options) => {
        const method = (options && options.method) || 'GET';
        if (method !== 'GET') {
            // What was asked before something changed may not be true after it: who is signed in, for one.
            early.clear();
            return ask(path, options);
        }
        const answer = early.get(path);
        // What the app asks itself is not asked early any more: nobody would fetch that answer until it is old.
        early.set(path);
        return answer ? unlessGivenUp(answer, options && options.signal) : ask(path, options);
    };

    const Line = window.EventSource;
    const events = '/api/events';
    let line;
    let isHeard = false;
    const listen = () => {
        line = new Line(events);
        line.addEventListener('changed', () => {
            isHeard = true;
            early.clear();
        });
        return new Promise((resolve) => {
            line.addEventListener('open', resolve);
            line.addEventListener('error', resolve);
        });
    };
    addEventListener('pagehide', () => {
        if (line) {
            line.close();
        }
    });

    window.EventSource = function (path) {
        const open = line;
        line = undefined;
        // Only an open one: whoever opens one later is told so, and asks again.
        if (path !== events || !open || open.readyState !== Line.OPEN) {
            if (open) {
                open.close();
            }
            return new Line(path);
        }
        if (isHeard) {
            setTimeout(() => open.dispatchEvent(new Event('changed')));
        }
        return open;
    };

    const first = async () => {
        // Nobody learns who they are, and asks for more, before the line is open.
        const answer = await askEarly('/api/me', listen());
        if (!answer.ok) {
            return;
        }
        const me = await answer.clone().json();
        if (me.who.parent && me.who.parent.families.length) {
            askEarly('/api/my/' + me.who.parent.families[0] + '/month');
        } else if (me.who.worker) {
            askEarly('/api/desk/today');
        }
        const page = document.documentElement;
        const words = document.querySelector('link[data-words]');
        if (words && me.language !== page.lang) {
            askEarly(words.getAttribute('href').replace('.' + page.lang + '.', '.' + me.language + '.'));
        }
    };
    // Whoever opens an invitation is nobody yet.
    if (!location.hash) {
        first().catch(() => {});
    }
})();
