// What becomes of a message to an office: it arrives, fails or is lost, and is looked up.
#include "tests/unit/prod/adapters/fhir/offices/office_fixture.hpp"

namespace rb::prod {
namespace {

using office::SendReport;

TEST_F(OfficeTest, a_message_is_one_task) {
  EXPECT_EQ(ask(send(5)), SendReport::arrived);
  const auto requests = ehr_.requests(kCreate);
  ASSERT_EQ(requests.size(), 1U);
  const auto condition = net::parse_form(requests[0].headers.get("If-None-Exist")).value();
  EXPECT_EQ(*net::find_field(condition, "identifier"), "urn:ringback|north-s1-office-5-1-0");
  const fhir::Json task = resource("t1");
  EXPECT_EQ(task["for"]["reference"], "Patient/p1");
  EXPECT_EQ(task["owner"]["reference"], "Practitioner/12");
  EXPECT_EQ(task["focus"]["reference"], "Slot/7");
  EXPECT_EQ(task["status"], "requested");

  tasks().ask(order(send(5)));  // the same again is none
  EXPECT_EQ(ask(send(5, 1, 2)), SendReport::arrived);
  EXPECT_EQ(ehr_.count(kCreate), 2U);
}

TEST_F(OfficeTest, one_that_is_there_already_has_arrived) {
  keep(send(5), "received");
  EXPECT_EQ(ask(send(5)), SendReport::arrived);
  EXPECT_EQ(kept(), 1U);
}

TEST_F(OfficeTest, what_is_surely_refused_has_failed) {
  std::uint32_t request = 0;
  for (const int status : {400, 401, 403, 404, 405, 409, 410, 422}) {
    ehr_.on(kCreate, FakeEhr::answer(status, "{}"));
    EXPECT_EQ(ask(send(++request)), SendReport::failed) << status;
  }
  EXPECT_EQ(kept(), 0U);
  OfficeOrder odd = order(send(50));
  odd.patient = "p1/../p2";
  tasks().ask(odd);
  EXPECT_EQ(report(send(50)), SendReport::failed);
  OfficeOrder fax = order(send(51));
  fax.channel = OfficeChannel::fax;
  tasks().ask(fax);
  EXPECT_EQ(report(send(51)), SendReport::failed);
}

TEST_F(OfficeTest, what_may_have_been_carried_out_is_lost) {
  std::uint32_t request = 0;
  for (const int status : {204, 302, 408, 412, 500, 502, 503}) {
    ehr_.on(kCreate, FakeEhr::answer(status, "{}"));
    EXPECT_EQ(ask(send(++request)), SendReport::lost) << status;
  }
  EXPECT_EQ(ehr_.count(kCreate), 7U);
  ehr_.on(kCreate, ehr_.hang());
  EXPECT_EQ(ask(send(99)), SendReport::lost);
}

TEST_F(OfficeTest, what_was_too_much_for_the_server_is_sent_once_more) {
  ehr_.on(kCreate, FakeEhr::in_turn({FakeEhr::answer(429, "", {{"Retry-After", "2"}}),
                                     FakeEhr::answer(401, "{}"), creates()}));
  const Instant begun = clock_.now();
  EXPECT_EQ(ask(send(5)), SendReport::failed);  // a token that is refused the second time
  EXPECT_GE(clock_.now() - begun, 2s);
  ehr_.on(kCreate,
          FakeEhr::in_turn({FakeEhr::answer(401, "{}"), FakeEhr::answer(429, ""), creates()}));
  EXPECT_EQ(ask(send(6)), SendReport::arrived);
  EXPECT_EQ(kept(), 1U);
  ehr_.on(kCreate, FakeEhr::answer(429, ""));
  EXPECT_EQ(ask(send(7)), SendReport::lost);
  EXPECT_GT(ehr_.count(kCreate), 6U);
}

TEST_F(OfficeTest, what_has_not_left_has_failed) {
  tasks();
  ehr_.stop();
  EXPECT_EQ(ask(send(5)), SendReport::failed);
}

TEST_F(OfficeTest, a_lost_message_that_is_there_has_arrived) {
  ehr_.on(kCreate, creates(true));
  EXPECT_EQ(ask(send(5)), SendReport::lost);
  EXPECT_EQ(look_up(send(5)), SendReport::arrived);
  EXPECT_EQ(kept(), 1U);
}

TEST_F(OfficeTest, one_that_is_not_there_has_failed_once_it_cannot_come_any_more) {
  ehr_.on(kCreate, FakeEhr::answer(500, "{}"));
  const Instant report_by = order(send(5)).report_by;
  EXPECT_EQ(ask(send(5)), SendReport::lost);
  EXPECT_EQ(look_up(send(5)), SendReport::failed);
  EXPECT_GE(clock_.now(), report_by + 20s);
}

TEST_F(OfficeTest, one_that_comes_late_has_arrived) {
  ehr_.on(kCreate, FakeEhr::answer(500, "{}"));
  EXPECT_EQ(ask(send(5)), SendReport::lost);
  tasks().look_up(send(5), OfficeChannel::fhir);
  poll();
  keep(send(5), "accepted");
  EXPECT_TRUE(until([&] { return reports_.back().report == SendReport::arrived; }));
  EXPECT_EQ(said().kind, office::AnswerKind::accepted);
}

TEST_F(OfficeTest, who_gets_no_answer_looks_again) {
  keep(send(5), "requested");
  const FakeEhr::Behaviour search = searches();
  const auto failures = std::make_shared<std::atomic<int>>(3);
  ehr_.on(kSearch, [=](const net::Request& request, net::Reply reply) {
    const bool looks = net::find_field(request.query, "identifier") != nullptr;
    if (looks && (*failures)-- > 0) {
      return reply.send(net::response(503, "text/plain", "later"));
    }
    search(request, std::move(reply));
  });
  EXPECT_EQ(look_up(send(5)), SendReport::arrived);
  EXPECT_LT(*failures, 0);
}

TEST_F(OfficeTest, a_search_that_finds_everything_is_looked_through) {
  const std::string mine = keep(send(5), "requested");
  const std::string others = keep(send(50), "requested");
  const std::string page = FakeEhr::bundle({resource(mine).dump()});
  const std::string first = FakeEhr::bundle({resource(others).dump()}, ehr_.base() + "/Next");
  ehr_.on(kSearch, FakeEhr::answer(200, first));
  ehr_.on("GET /fhir/Next", FakeEhr::answer(200, page));
  EXPECT_EQ(look_up(send(5)), SendReport::arrived);
}

}  // namespace
}  // namespace rb::prod
