// I21: answers of the record system and of offices that come twice, or once more much later, change
// nothing: the clinic lives the same life without them.
#include <gtest/gtest.h>

#include <vector>

#include "tests/support/desk_engine/engine_bed.hpp"

namespace rb::test {
namespace {

// Tells every answer twice, and an older one with each.
class Echo final : public ClinicBed {
 public:
  explicit Echo(EngineBed& bed) : bed_(bed) {}

  [[nodiscard]] const DeskState& desk() const override { return bed_.desk(); }
  [[nodiscard]] Instant now() const override { return bed_.now(); }
  void come_to(Instant at) override { bed_.come_to(at); }
  void crash(Millis away) override { bed_.crash(away); }
  [[nodiscard]] std::vector<BookingEffect> take_effects() override { return bed_.take_effects(); }

  Rejection say(const BookingCommand& command) override {
    const Rejection rejection = bed_.say(command);
    if (!std::holds_alternative<command::BookingResult>(command)) return rejection;
    told_.push_back(command);
    repeat(command);
    repeat(told_[told_.size() * 7 / 11]);
    return rejection;
  }

  [[nodiscard]] std::size_t repeated() const { return repeated_; }
  [[nodiscard]] std::size_t taken() const { return taken_; }

 private:
  void repeat(const BookingCommand& command) {
    const std::uint64_t before = digest(bed_.engine().state());
    ++repeated_;
    if (bed_.say(command) == Rejection::none) ++taken_;
    EXPECT_EQ(digest(bed_.engine().state()), before);
  }

  EngineBed& bed_;
  std::vector<BookingCommand> told_;
  std::size_t repeated_ = 0;
  std::size_t taken_ = 0;
};

TEST(RepeatedAnswers, ChangeNothing) {
  std::size_t repeated = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    EngineBed plain(clinic_policy(seed), 40);
    ASSERT_EQ(run_clinic({.seed = seed}, plain).wrong, "") << "seed " << seed;
    EngineBed bed(clinic_policy(seed), 40);
    Echo echo(bed);
    const ClinicRun twice = run_clinic({.seed = seed}, echo);
    ASSERT_EQ(twice.wrong, "") << "seed " << seed;
    EXPECT_EQ(digest(plain.engine().state()), digest(bed.engine().state())) << "seed " << seed;
    EXPECT_EQ(echo.taken(), 0U) << "seed " << seed;
    repeated += echo.repeated();
  }
  EXPECT_GT(repeated, 10'000U);
}

}  // namespace
}  // namespace rb::test
