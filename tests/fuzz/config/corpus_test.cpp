// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/config/target.hpp"

namespace {

TEST(Corpus, EveryInputLoadsOrIsRefused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/config/corpus");
}

}  // namespace
