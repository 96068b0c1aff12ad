// The fuzzer's kept inputs, and the scripts that ship.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/telephony/target.hpp"

namespace {

TEST(fuzz_telephony, every_kept_input_is_read_or_refused) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/telephony/corpus",
                            {RB_SOURCE_DIR "/scenarios/service/voice.yaml"});
}

}  // namespace
