// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/store/target.hpp"

namespace {

TEST(store_corpus, every_input_is_read_or_refused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/store/corpus");
}

}  // namespace
