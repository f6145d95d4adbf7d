package parley.load;

import parley.dossier.QuarantineResult;

/** What becomes of bad documents, and of good ones that the graph contradicts. */
public interface QuarantinePolicy {
  /** One of them stops the whole load. */
  QuarantinePolicy REFUSE =
      new QuarantinePolicy() {
        @Override
        public boolean keepsGoing() {
          return false;
        }

        @Override
        public void record(QuarantineResult result) {
          throw new IllegalStateException("nothing is quarantined");
        }
      };

  /** Whether the other documents are loaded without them. */
  boolean keepsGoing();

  /** Takes the dead letters of a load. */
  void record(QuarantineResult result);
}
