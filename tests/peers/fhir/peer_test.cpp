// rb_fhir_peer_test NODE SERVER FOLDER: the adapter against a FHIR server that is not ours, with
// faults. 77: the peer is missing.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <future>
#include <iostream>
#include <set>
#include <thread>

#include "prod/adapters/fhir/cohort.hpp"
#include "prod/adapters/fhir/write_back.hpp"
#include "tests/peers/fhir/peer.hpp"

namespace rb::prod {
namespace {

TEST_F(Peer, from_open_to_booked_to_settled) {
  const std::string anna = patient();
  slot(3);
  const std::string first = slot(1);
  EXPECT_EQ(ask(EhrKind::check_status, anna).answer, EhrAnswer::open);
  EXPECT_EQ(ask(EhrKind::read_back, anna).answer, EhrAnswer::open);
  const command::EhrResult booked = ask(EhrKind::book, anna);
  EXPECT_EQ(booked.answer, EhrAnswer::booked);
  EXPECT_EQ(status_of(first), "busy");
  EXPECT_EQ(ask(EhrKind::read_back, anna).appointment, booked.appointment);
  EXPECT_EQ(ask(EhrKind::check_status, anna).answer, EhrAnswer::settled);
}

TEST_F(Peer, asking_twice_books_once) {
  const std::string anna = patient();
  slot(1);
  slot(2);
  const command::EhrResult first = ask(EhrKind::book, anna);
  const command::EhrResult second = ask(EhrKind::book, anna);
  EXPECT_EQ(first.answer, EhrAnswer::booked);
  EXPECT_EQ(second.answer, EhrAnswer::booked);
  EXPECT_EQ(first.appointment, second.appointment);
  EXPECT_EQ(appointments_of(anna), 1U);
}

TEST_F(Peer, no_free_slot) {
  EXPECT_EQ(ask(EhrKind::book, patient()).answer, EhrAnswer::no_slot);
}

TEST_F(Peer, everybody_gets_a_slot_of_their_own_over_pages) {
  std::vector<std::string> people;
  for (int i = 0; i < 60; ++i) {
    slot(i);
    people.push_back(patient());
  }
  std::vector<RequestId> requests;
  for (const std::string& one : people) {
    const EhrOrder asked = order(EhrKind::book, one);
    requests.push_back(asked.request);
    fhir_->ask(asked);
  }
  std::set<std::uint64_t> numbers;
  for (const RequestId request : requests) {
    const command::EhrResult result = wait(request);
    EXPECT_EQ(result.answer, EhrAnswer::booked);
    numbers.insert(result.appointment);
  }
  EXPECT_EQ(numbers.size(), 60U);
  EXPECT_EQ(ask(EhrKind::book, patient()).answer, EhrAnswer::no_slot);
}

TEST_F(Peer, a_slot_that_went_to_somebody_else) {
  const std::string anna = patient();
  const std::string taken = slot(1);
  const std::string next = slot(2);
  for (const int status : {409, 412, 422}) {
    faults("POST Appointment", {{"status", status}, {"body", "not FHIR"}});
  }
  faults("POST Appointment", {{"status", 409}});
  EXPECT_EQ(ask(EhrKind::book, anna).answer, EhrAnswer::booked);
  const Json made = found("Appointment?patient=Patient/" + anna);
  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(made[0]["resource"]["slot"][0]["reference"], "Slot/" + next);
}

TEST_F(Peer, an_answer_that_is_lost_is_read_back) {
  const std::string anna = patient();
  slot(1);
  slot(2);
  faults("POST Appointment", {{"lose", true}});
  EXPECT_EQ(ask(EhrKind::book, anna).answer, EhrAnswer::lost);
  EXPECT_EQ(ask(EhrKind::read_back, anna).answer, EhrAnswer::booked);
  EXPECT_EQ(appointments_of(anna), 1U);

  const std::string ben = patient();
  faults("POST Appointment", {{"cut", true}});
  EXPECT_EQ(ask(EhrKind::book, ben).answer, EhrAnswer::lost);
  EXPECT_EQ(ask(EhrKind::read_back, ben).answer, EhrAnswer::open);
  faults("POST Appointment", {{"status", 500}, {"body", "<html>"}});
  slot(3);
  EXPECT_EQ(ask(EhrKind::book, ben).answer, EhrAnswer::lost);
  slot(4);
  EXPECT_EQ(ask(EhrKind::book, ben).answer, EhrAnswer::booked);
  EXPECT_EQ(appointments_of(ben), 1U);
}

TEST_F(Peer, a_slot_and_its_appointment_in_one_transaction) {
  config_.slots_in_transaction = true;
  fhir_ = started();
  const std::string anna = patient();
  const std::string first = slot(1);
  faults("POST transaction", {{"lose", true}});
  EXPECT_EQ(ask(EhrKind::book, anna).answer, EhrAnswer::lost);
  const command::EhrResult back = ask(EhrKind::read_back, anna);
  EXPECT_EQ(back.answer, EhrAnswer::booked);
  EXPECT_EQ(status_of(first), "busy");
  // Asked for again, she has the one, and the slot that was marked for another is given back.
  const std::string second = slot(2);
  EXPECT_EQ(ask(EhrKind::book, anna).appointment, back.appointment);
  for (int i = 0; i < 1000 && status_of(second) != "free"; ++i) {
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(status_of(second), "free");
  EXPECT_EQ(status_of(first), "busy");
  EXPECT_EQ(appointments_of(anna), 1U);
}

TEST_F(Peer, two_systems_get_one_slot_once) {
  config_.slots_in_transaction = true;
  fhir_ = started();
  const auto other = started();
  for (int i = 0; i < 10; ++i) {
    slot(i);
    const EhrOrder mine = order(EhrKind::book, patient());
    const EhrOrder theirs = order(EhrKind::book, patient());
    fhir_->ask(mine);
    other->ask(theirs);
    const EhrAnswer a = wait(mine.request).answer;
    const EhrAnswer b = wait(theirs.request).answer;
    EXPECT_TRUE((a == EhrAnswer::booked && b == EhrAnswer::no_slot) ||
                (b == EhrAnswer::booked && a == EhrAnswer::no_slot));
    EXPECT_EQ(appointments_of(mine.patient) + appointments_of(theirs.patient), 1U);
  }
}

TEST_F(Peer, a_late_answer_is_lost_and_read_back) {
  config_.answer_within = 1s;
  const std::string anna = patient();
  slot(1);
  auto hasty = started();
  faults("POST Appointment", {{"delay_ms", 2000}});
  const EhrOrder one = order(EhrKind::book, anna);
  hasty->ask(one);
  EXPECT_EQ(wait(one.request).answer, EhrAnswer::lost);
  EXPECT_EQ(ask(EhrKind::read_back, anna).answer, EhrAnswer::booked);
}

TEST_F(Peer, too_many) {
  const std::string anna = patient();
  slot(1);
  for (const char* on : {"GET Slot", "POST Appointment"}) {
    faults(on, {{"status", 429}, {"headers", {{"Retry-After", "7"}}}});
    command::EhrResult result = ask(EhrKind::book, anna);
    EXPECT_EQ(result.answer, EhrAnswer::too_many) << on;
    EXPECT_EQ(result.retry_after, 7s);
    faults(on, {{"status", 429}, {"body", "slow down"}});
    result = ask(EhrKind::book, anna);
    EXPECT_EQ(result.answer, EhrAnswer::too_many) << on;
    EXPECT_EQ(result.retry_after, 0s);
  }
  EXPECT_EQ(appointments_of(anna), 0U);
  EXPECT_EQ(ask(EhrKind::book, anna).answer, EhrAnswer::booked);
}

TEST_F(Peer, a_page_at_another_place_and_an_answer_that_is_none) {
  const std::string anna = patient();
  faults("GET Appointment", {{"next", "http://127.0.0.1:1/steal"}});
  EXPECT_EQ(ask(EhrKind::check_status, anna).answer, EhrAnswer::failed);
  faults("GET Appointment", {{"status", 200}, {"body", "{\"resourceType\": \"Bundle\""}});
  EXPECT_EQ(ask(EhrKind::check_status, anna).answer, EhrAnswer::failed);
  EXPECT_EQ(ask(EhrKind::check_status, anna).answer, EhrAnswer::open);
}

TEST_F(Peer, a_cohort_has_everybody_once) {
  std::set<std::string> expected;
  for (int i = 0; i < 230; ++i) {
    const std::string id = patient();
    const std::string start = rfc3339(day_ + i * 1min);
    for (int k = 0; k < (i % 10 == 0 ? 2 : 1); ++k) {
      http("POST", "/fhir/Appointment",
           {{"resourceType", "Appointment"},
            {"status", i % 5 == 0 ? "cancelled" : "booked"},
            {"serviceType", Json::array({coded()})},
            {"slot", Json::array({Json{{"reference", "Slot/" + slot(i)}}})},
            {"start", start},
            {"participant", Json::array({Json{{"actor", {{"reference", "Patient/" + id}}},
                                              {"status", "accepted"}}})}});
    }
    if (i % 5 != 0) expected.insert(id);
  }
  const auto prefixes = edge::load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones").value();
  CohortQuery query{.practitioner = {},
                    .service_type = config_.service_type,
                    .from = day_,
                    .until = day_ + kDay,
                    .rows = {}};
  std::set<std::string> ids;
  std::size_t rows = 0;
  std::promise<std::optional<Error>> ended;
  faults("GET Appointment", {{"status", 503}});
  CohortReading::start(
      query, {clock_, timer_, fhir_->http(), prefixes},
      [&](const CohortPage& page) {
        rows += page.rows.size();
        for (const auto& row : page.rows) ids.insert(row.ehr_id);
      },
      [&](const std::optional<Error>& error) { ended.set_value(error); });
  EXPECT_FALSE(ended.get_future().get());
  EXPECT_EQ(ids, expected);
  EXPECT_EQ(rows, expected.size());
}

TEST_F(Peer, a_note_that_is_written_twice_stands_once) {
  const auto write_back = std::make_shared<WriteBack>("", WriteBack::Parts{clock_, fhir_->http()});
  OutreachNote note;
  note.patient = patient();
  note.identifier = tag_;
  note.outcome = "booked";
  for (const bool lose : {true, false}) {
    if (lose) faults("POST Communication", {{"lose", true}});
    std::promise<NoteFate> told;
    write_back->write(note, [&](NoteFate fate, fhir::Rung) { told.set_value(fate); });
    EXPECT_EQ(told.get_future().get(), lose ? NoteFate::unknown : NoteFate::written);
  }
  EXPECT_EQ(found("Communication?identifier=urn:ringback%7C" + tag_).size(), 1U);
}

// The server's first line, its port; or what it says in place of that.
std::string start_server(char** arguments, int& to_server) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (pipe(in.data()) != 0 || pipe(out.data()) != 0) return "no pipe";
  if (fork() == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    for (const int one : {in[0], in[1], out[0], out[1]}) close(one);
    execv(arguments[1], arguments + 1);
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  to_server = in[1];
  std::string line;
  for (char c = 0; read(out[0], &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

}  // namespace
}  // namespace rb::prod

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (argc != 4) {
    std::cerr << "usage: rb_fhir_peer_test NODE SERVER FOLDER\n";
    return 2;
  }
  int to_server = -1;
  const std::string line = rb::prod::start_server(argv, to_server);
  if (line.empty() || line.find_first_not_of("0123456789") != std::string::npos) {
    std::cout << (line.empty() ? "the server did not start" : line) << '\n';
    return line.starts_with("the peer is missing") ? 77 : 1;
  }
  rb::prod::origin = "http://127.0.0.1:" + line;
  const int result = RUN_ALL_TESTS();
  close(to_server);
  wait(nullptr);
  return result;
}
