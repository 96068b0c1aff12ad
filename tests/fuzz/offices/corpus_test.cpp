// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/offices/target.hpp"

namespace {

TEST(fuzz_offices, every_kept_input_is_read_or_refused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/offices/corpus");
}

}  // namespace
