// Which peer a message goes to, and what becomes of those that have none.
#include "prod/adapters/offices/offices_by_channel.hpp"

#include <gtest/gtest.h>

#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/fake_offices.hpp"

namespace rb::prod {
namespace {

constexpr office::SendId kSend{OfficeRequestId{7}, 1, 0};

class ByChannel : public testing::Test {
 protected:
  ByChannel() { tasks_.hearing = gateway_.hearing = hearing_; }

  OfficesByChannel peers(OfficePort* tasks, OfficePort* gateway) {
    return OfficesByChannel({.tenant = "north",
                             .tasks = tasks,
                             .gateway = gateway,
                             .hearing = hearing_,
                             .alerts = &alerts_});
  }
  static OfficeOrder over(OfficeChannel channel) {
    return {.send = kSend, .channel = channel, .booking = {}};
  }

  FakeAlerts alerts_;
  FakeOffices tasks_;
  FakeOffices gateway_;
  std::vector<office::SendReport> reports_;
  const OfficeHearing hearing_{
      .report = [this](const OfficeReport& report) { reports_.push_back(report.report); },
      .said = [](const OfficeSaid&) {}};
};

TEST_F(ByChannel, tasks_go_to_the_record_system_and_all_else_to_the_gateway) {
  OfficesByChannel both = peers(&tasks_, &gateway_);
  for (const OfficeChannel channel :
       {OfficeChannel::fhir, OfficeChannel::portal, OfficeChannel::fax}) {
    both.ask(over(channel));
    both.look_up(kSend, channel);
    both.withdraw(kSend.request, 1, channel);
  }
  EXPECT_EQ(tasks_.orders().size(), 1U);
  EXPECT_EQ(tasks_.looked_up().size(), 1U);
  EXPECT_EQ(tasks_.withdrawn().size(), 1U);
  EXPECT_EQ(gateway_.orders().size(), 2U);
  EXPECT_EQ(gateway_.looked_up().size(), 2U);
  EXPECT_EQ(gateway_.withdrawn().size(), 2U);
  EXPECT_TRUE(alerts_.said().empty());
}

TEST_F(ByChannel, without_a_peer_a_message_has_failed_and_people_must_withdraw) {
  OfficesByChannel one = peers(&tasks_, nullptr);
  one.ask(over(OfficeChannel::fax));
  EXPECT_EQ(reports_, std::vector{office::SendReport::failed});
  one.look_up(kSend, OfficeChannel::fax);
  EXPECT_EQ(reports_.size(), 1U) << "nobody knows what became of it";
  one.withdraw(kSend.request, 1, OfficeChannel::fax);
  EXPECT_EQ(alerts_.said(), std::vector<std::string>{"fire ringback/north/offices/unheard/7"});
}

}  // namespace
}  // namespace rb::prod
