/// That bytes are no cache of ours: too short, out of range, or of another kind.
///
/// It says no more, because nobody is told: the rows are computed again.
struct CacheFault: Error {}
