// The fuzzer's kept inputs.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/http/target.hpp"

namespace {

TEST(fuzz_http, every_kept_input_is_read_the_same_however_it_is_cut) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/http/corpus");
}

}  // namespace
