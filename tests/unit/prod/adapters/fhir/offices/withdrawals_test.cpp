// What an office has of a request that is withdrawn is taken back, now and when it comes to light.
#include "tests/unit/prod/adapters/fhir/offices/office_fixture.hpp"

namespace rb::prod {
namespace {

constexpr OfficeChannel kFhir = OfficeChannel::fhir;

TEST_F(OfficeTest, what_is_open_is_cancelled_and_what_is_over_stays) {
  const std::string open = keep(send(5), "requested");
  const std::string later = keep(send(5, 2, 1), "accepted");
  const std::string next = keep(send(5, 3, 1), "requested");
  const std::string agreed = keep(send(5, 1, 3), "completed");
  const std::string done = keep(send(5, 1, 4), "rejected");
  const std::string other = keep(send(50), "requested");
  tasks().withdraw(OfficeRequestId{5}, 2, kFhir);
  EXPECT_TRUE(becomes(open, "cancelled"));
  EXPECT_TRUE(becomes(later, "cancelled"));
  EXPECT_TRUE(becomes(agreed, "cancelled")) << "somebody is expected there";
  poll();
  EXPECT_EQ(status_of(next), "requested");
  EXPECT_EQ(status_of(done), "rejected");
  EXPECT_EQ(status_of(other), "requested");
  EXPECT_EQ(ehr_.count("PUT /fhir/Task/" + open), 1U);
  tasks().withdraw(OfficeRequestId{5}, 3, kFhir);
  EXPECT_TRUE(becomes(next, "cancelled"));
  poll();
  for (std::size_t i = 0; i < words(); ++i) {
    const bool rejected = said(i).send == send(5, 1, 4);
    EXPECT_EQ(said(i).kind == office::AnswerKind::refused, rejected) << "ours says nothing";
  }
}

TEST_F(OfficeTest, who_changes_it_in_between_is_read_again) {
  const std::string id = keep(send(5), "requested");
  const std::string stale = resource(id).dump();
  write(id, {{"status", "received"}});
  const std::string now = resource(id).dump();
  ehr_.on("GET /fhir/Task/" + id,
          FakeEhr::in_turn({FakeEhr::answer(200, stale), FakeEhr::answer(503, "{}"),
                            FakeEhr::answer(200, now)}));
  tasks().withdraw(OfficeRequestId{5}, 1, kFhir);
  EXPECT_TRUE(becomes(id, "cancelled"));
  const auto updates = ehr_.requests("PUT /fhir/Task/" + id);
  ASSERT_EQ(updates.size(), 2U);
  EXPECT_EQ(updates[0].headers.get("If-Match"), "W/\"1\"");
  EXPECT_EQ(updates[1].headers.get("If-Match"), "W/\"2\"");
}

TEST_F(OfficeTest, what_comes_to_light_later_is_taken_back_as_well) {
  ehr_.on(kCreate, FakeEhr::answer(500, "{}"));
  EXPECT_EQ(ask(send(5)), office::SendReport::lost);
  tasks().withdraw(OfficeRequestId{5}, 1, kFhir);
  poll();
  const Instant came = clock_.now();
  const std::string id = keep(send(5), "requested");
  EXPECT_TRUE(becomes(id, "cancelled"));
  EXPECT_LT(clock_.now() - came, 50s);  // at once, not when nothing can come any more
}

TEST_F(OfficeTest, a_message_that_is_under_way_is_taken_back_when_it_arrives) {
  const FakeEhr::Behaviour create = creates();
  auto held = std::make_shared<std::vector<std::pair<net::Request, net::Reply>>>();
  std::mutex mutex;
  ehr_.on(kCreate, [held, &mutex](const net::Request& request, net::Reply reply) {
    const std::lock_guard lock(mutex);
    held->emplace_back(request, std::move(reply));
  });
  tasks().ask(order(send(5)));
  ASSERT_TRUE(ehr_.wait_for(kCreate, 1));
  tasks().withdraw(OfficeRequestId{5}, 1, kFhir);
  {
    const std::lock_guard lock(mutex);
    ASSERT_EQ(held->size(), 1U);
    create(held->front().first, std::move(held->front().second));
  }
  EXPECT_EQ(report(send(5)), office::SendReport::arrived);
  EXPECT_TRUE(becomes("t1", "cancelled"));
}

TEST_F(OfficeTest, what_is_withdrawn_is_neither_sent_nor_looked_up) {
  tasks().withdraw(OfficeRequestId{5}, 1, kFhir);
  EXPECT_EQ(ask(send(5)), office::SendReport::failed);
  EXPECT_EQ(ask(send(5, 2, 1)), office::SendReport::arrived);
  tasks().look_up(send(5, 1, 2), kFhir);
  poll();
  for (const net::Request& search : ehr_.requests(kSearch)) {
    const std::string* token = net::find_field(search.query, "identifier");
    EXPECT_FALSE(token != nullptr && *token == "urn:ringback|north-s1-office-5-1-2");
  }
  EXPECT_EQ(kept(), 1U);
}

TEST_F(OfficeTest, another_channel_is_somebody_elses) {
  const std::string id = keep(send(5), "requested");
  tasks().withdraw(OfficeRequestId{5}, 1, OfficeChannel::portal);
  poll();
  EXPECT_EQ(status_of(id), "requested");
}

}  // namespace
}  // namespace rb::prod
