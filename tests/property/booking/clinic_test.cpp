// Random clinics: whatever patients, peers, offices, staff and crashes do, every booking comes to
// one end, no slot is anybody's twice, and the clinic's own book agrees.
#include <gtest/gtest.h>

#include "tests/support/booking/random_clinic.hpp"

namespace rb::test {
namespace {

TEST(RandomClinic, KeepsItsPromises) {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    const ClinicRun run = run_clinic({.seed = seed});
    ASSERT_EQ(run.wrong, "") << "seed " << seed;
    ASSERT_GT(run.events, 200U) << "seed " << seed;
  }
}

TEST(RandomClinic, IsTheSameTwice) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    EXPECT_EQ(run_clinic({.seed = seed}).digest, run_clinic({.seed = seed}).digest);
  }
}

}  // namespace
}  // namespace rb::test
