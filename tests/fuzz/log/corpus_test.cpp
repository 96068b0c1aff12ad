// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/log/target.hpp"

namespace {

TEST(log_corpus, every_input_is_read_or_refused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/log/corpus");
}

}  // namespace
