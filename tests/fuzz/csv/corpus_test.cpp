// The fuzzer's kept inputs, and the sample roster.
#include "tests/support/corpus/corpus.hpp"
#include "tests/fuzz/csv/target.hpp"

namespace {

TEST(fuzz_csv, every_kept_input_loses_nothing) {
  rb::test::run_kept_inputs(LLVMFuzzerTestOneInput, RB_SOURCE_DIR "/tests/fuzz/csv/corpus",
                            {RB_SOURCE_DIR "/scenarios/rosters/sample-300.csv"});
}

}  // namespace
