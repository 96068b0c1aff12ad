// All free times of a record system, or none.
#include "prod/adapters/fhir/bookings/free_times.hpp"

#include <optional>

#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kSlots = "GET /fhir/Slot";
constexpr const char* kSchedules = "GET /fhir/Schedule";

std::string schedule(const std::string& id, const std::string& practitioner) {
  return R"({"resourceType": "Schedule", "id": ")" + id +
         R"(", "actor": [{"reference": "Practitioner/)" + practitioner + "\"}]}";
}

class FreeTimes : public EhrTest {
 protected:
  FreeTimes() {
    config_.search_window = 14 * kDay;
    config_.search_until = 14 * kDay;
    ehr_.on(kSchedules, FakeEhr::answer(200, FakeEhr::bundle({schedule("1", "ada")})));
  }
  FreeTimesReply read(const std::vector<std::string>& types = {""}, std::size_t enough = 50'000) {
    start();
    Timer timer(clock_);
    FhirFreeTimes times(config_, {clock_, timer, fhir_->http(), enough});
    std::optional<FreeTimesReply> reply;
    times.read({types, soon_ - kDay}, [&](FreeTimesReply came) {
      const std::lock_guard lock(mutex_);
      reply = std::move(came);
      changed_.notify_all();
    });
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 30s, [&] { return reply.has_value(); }));
    return reply.value_or(FreeTimesReply{});
  }
  // `more`: the number of the next page; 0: there is none.
  [[nodiscard]] FakeEhr::Behaviour page(const std::vector<std::string>& slots, int more = 0) const {
    const std::string next = ehr_.base() + "/Slot?page=" + std::to_string(more);
    return FakeEhr::answer(200, FakeEhr::bundle(slots, more == 0 ? std::string() : next));
  }

  Instant soon_ = std::chrono::floor<std::chrono::days>(clock_.now()) + 3 * kDay + 15h;
};

TEST_F(FreeTimes, are_read_page_by_page) {
  ehr_.on(kSlots, FakeEhr::in_turn({page({FakeEhr::slot("a", soon_)}, 2),
                                    page({FakeEhr::slot("b", soon_ + 1h)}, 3),
                                    page({FakeEhr::slot("a", soon_),  // moved between two pages
                                          FakeEhr::slot("busy", soon_, "busy")})}));
  const FreeTimesReply reply = read();
  EXPECT_EQ(reply.failed, "");
  ASSERT_EQ(reply.times.size(), 2U);
  EXPECT_EQ(reply.times[1].time.slot, "b");
  EXPECT_EQ(reply.times[1].time.start, soon_ + 1h);
  EXPECT_EQ(reply.times[1].time.practitioner, "Practitioner/ada");
  EXPECT_EQ(reply.until, soon_ - kDay + 14 * kDay);
  EXPECT_EQ(ehr_.count(kSlots), 3U);
  EXPECT_EQ(ehr_.count(kSchedules), 1U);
}

TEST_F(FreeTimes, of_each_type_that_is_sought) {
  ehr_.on(kSlots, page({}));
  EXPECT_TRUE(read({"urn:x|a", "urn:x|b"}).times.empty());
  const auto asked = ehr_.requests(kSlots);
  ASSERT_EQ(asked.size(), 2U);
  EXPECT_EQ(*net::find_field(asked[0].query, "service-type"), "urn:x|a");
  EXPECT_EQ(*net::find_field(asked[1].query, "service-type"), "urn:x|b");
}

TEST_F(FreeTimes, survive_a_page_that_fails_once) {
  ehr_.on(kSlots, FakeEhr::in_turn({page({FakeEhr::slot("a", soon_)}, 2), FakeEhr::answer(503, ""),
                                    page({FakeEhr::slot("b", soon_)})}));
  const FreeTimesReply reply = read();
  EXPECT_EQ(reply.failed, "");
  EXPECT_EQ(reply.times.size(), 2U);
}

TEST_F(FreeTimes, are_none_where_the_reading_breaks_off_in_the_middle) {
  ehr_.on(kSlots,
          FakeEhr::in_turn({page({FakeEhr::slot("a", soon_)}, 2), FakeEhr::answer(403, "no")}));
  const FreeTimesReply reply = read();
  EXPECT_EQ(reply.failed, "the record system answered 403");
  EXPECT_TRUE(reply.times.empty()) << "a part of them is no answer";
}

TEST_F(FreeTimes, are_none_where_nobody_says_whose_they_are) {
  ehr_.on(kSlots, page({FakeEhr::slot("a", soon_)}));
  ehr_.on(kSchedules, FakeEhr::answer(403, "no"));
  EXPECT_EQ(read().failed, "the record system answered 403");
}

TEST_F(FreeTimes, reach_as_far_as_there_are_enough) {
  config_.search_until = 42 * kDay;
  ehr_.on(kSlots, FakeEhr::in_turn({page({FakeEhr::slot("a", soon_)}), page({})}));
  const FreeTimesReply reply = read({""}, 1);
  EXPECT_EQ(reply.times.size(), 1U);
  EXPECT_EQ(reply.until, soon_ - kDay + 14 * kDay) << "the first window, to its end";
  EXPECT_EQ(ehr_.count(kSlots), 1U);
}

}  // namespace
}  // namespace rb::prod
