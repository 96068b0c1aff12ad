// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/agents/target.hpp"

namespace {

TEST(fuzz_agents, every_kept_input_is_read_or_refused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/agents/corpus");
}

}  // namespace
