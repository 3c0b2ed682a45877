//! The app parents and carers use, at `/my`.
