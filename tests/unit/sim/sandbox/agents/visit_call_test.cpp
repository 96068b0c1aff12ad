// Agents and patients who talk about visits, lived through in simulated time: the daemon is a
// function with a desk of tools for each call.
#include <gtest/gtest.h>

#include <cstdio>

#include "edge/roster/roster.hpp"
#include "tests/unit/sim/sandbox/agents/tool_desk.hpp"
#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {
namespace {

using nlohmann::json;

constexpr const char* kEvents = "http://127.0.0.1:1/agents/clinic/events";
constexpr std::uint32_t kCalls = 60;

Plan talking_plan() {
  const std::string path = std::string(RB_SOURCE_DIR) + "/scenarios/service/sandbox-talks.yaml";
  auto plan = make_plan({.scenario = path, .policies = {}, .more_zones = {}});
  if (!plan) throw std::runtime_error(plan.error().front().what);
  return std::move(*plan);
}

std::string call_of(std::uint32_t i) {
  return "clinic.4f9ab1c2." + std::to_string(i) + "-1";
}

// What the daemon does with an event that it has carried out; nullopt: it answers.
using Fault = std::function<std::optional<int>(const json& event, int how_often)>;

class Daemon {
 public:
  Fault fault{};
  std::map<std::string, ToolDesk> desks{};   // by call
  std::map<std::string, json> ends{};        // by call: the event
  std::map<std::string, int> times{};        // by event
  std::function<void(ToolDesk&)> prepare{};  // a call's desk

  net::Response hear(const net::Ask& ask) {
    if (ask.url != kEvents) return net::response(204, "text/plain", "");
    const json event = json::parse(ask.body);
    const std::string id = event["id"];
    const int how_often = ++times[id];
    if (how_often == 1) answers_[id] = answer_to(event);
    const auto status = fault ? fault(event, how_often) : std::nullopt;
    return status ? net::response(*status, "text/plain", "")
                  : net::response(200, "application/json", answers_[id]);
  }

 private:
  std::string answer_to(const json& event) {
    const std::string call = event["call"];
    if (event["type"] == "ended") ends[call] = event;
    if (event["type"] != "tool_call") return R"({"action":"continue"})";
    return R"({"result":)" +
           desks[call].use(event["tool"], ToolDesk::Json::parse(event["arguments"].dump())) + "}";
  }

  std::map<std::string, std::string> answers_;
};

class AgentVisits {
 public:
  AgentVisits() {
    const auto roster = edge::read_roster(world.sandbox->roster(), prefixes());
    std::map<std::string, std::string> births;
    for (const auto& row : roster->rows) {
      for (const std::string& number : row.phones) births.emplace(number, date_of(row));
    }
    births_ = std::move(births);
  }

  // Everybody is called once.
  void live(Millis time = 1h) {
    for (std::uint32_t i = 0; i < kCalls; ++i) {
      const std::string number = world.sandbox->numbers().of(PhoneId{i});
      daemon.desks[call_of(i)].born = births_[number];
      if (daemon.prepare) daemon.prepare(daemon.desks[call_of(i)]);
      net::Request request = a_request("POST", "/agents/v1/calls");
      request.headers.add("Authorization", "Bearer " + CarrierAccount{}.token);
      request.body = json{{"id", call_of(i)},     {"to", number},
                          {"campaign", campaign}, {"voicemail", "Call us."},
                          {"talk_seconds", 540},  {"place_by", "2099-01-01T00:00:00.000Z"},
                          {"events_url", kEvents}}
                         .dump();
      world.ask(std::move(request));
    }
    world.pass(time);
  }
  [[nodiscard]] std::vector<json> talks() const {
    std::vector<json> found;
    for (const json& line : world.ledger()) {
      if (line.contains("talk")) found.push_back(line["talk"]);
    }
    return found;
  }
  // What each was told is what the daemon has said. How many have booked.
  int check() {
    int booked = 0;
    for (const json& talk : talks()) {
      SCOPED_TRACE(talk.dump());
      const ToolDesk& desk = daemon.desks.at(talk["attempt"]);
      const bool told = talk["told"] == "It is booked: " + desk.booked + ".";
      EXPECT_EQ(talk["told"].get<std::string>().find("It is booked: ") != std::string::npos, told);
      EXPECT_FALSE(told && desk.booked.empty());
      const json& end = daemon.ends[talk["attempt"]];
      EXPECT_EQ(end["disposition"] == "booked", told) << end;
      EXPECT_FALSE(talk["wrong_date"] && talk["offered"]);
      booked += told;
    }
    return booked;
  }

  int campaign = 3;
  Daemon daemon;
  TestWorld world{talking_plan(), [this](const net::Ask& ask) { return daemon.hear(ask); }};

 private:
  static std::string date_of(const edge::RosterRow& row) {
    const std::chrono::year_month_day date{row.birth_date.value()};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
  }
  std::map<std::string, std::string> births_;  // by number
};

TEST(SandboxAgentVisits, BookWhatPatientsChooseAndEscalateWhatTheySay) {
  AgentVisits visits;
  visits.live();
  EXPECT_GT(visits.check(), 5);
  std::map<std::string, int> came_to;
  int told_symptoms = 0;
  for (const json& talk : visits.talks()) {
    const std::string call = talk["attempt"];
    SCOPED_TRACE(talk.dump());
    const json& end = visits.daemon.ends.at(call);
    EXPECT_EQ(end["outcome"], "answered_human");
    ++came_to[end["disposition"]];
    const ToolDesk& desk = visits.daemon.desks.at(call);
    ASSERT_FALSE(desk.used.empty());
    EXPECT_EQ(desk.used.front().tool, "get_context");
    for (const ToolDesk::Use& use : desk.used) {
      const bool symptoms = use.tool == "escalate" && use.arguments.at("reason") == "symptoms";
      told_symptoms += symptoms;
      EXPECT_TRUE(!symptoms || talk["wants"] == "escalated");
    }
    for (const std::string said : talk["course"]) {
      EXPECT_NE(said, "yes_no: 1") << "agents hear no keys";
    }
  }
  EXPECT_GT(came_to["no_decision"], 0);
  EXPECT_GT(came_to["escalated"], 0);
  EXPECT_GT(told_symptoms, 0);
}

TEST(SandboxAgentVisits, AreTheSameForTheSameSeed) {
  AgentVisits one;
  AgentVisits two;
  one.live();
  two.live();
  EXPECT_EQ(one.world.sandbox->ledger_lines(), two.world.sandbox->ledger_lines());
  ASSERT_EQ(one.world.asked.size(), two.world.asked.size());
  for (std::size_t i = 0; i < one.world.asked.size(); ++i) {
    EXPECT_EQ(one.world.asked[i].body, two.world.asked[i].body);
  }
}

TEST(SandboxAgentVisits, AskAgainWhatWasNotAnsweredAndBookOnce) {
  AgentVisits visits;
  visits.daemon.fault = [](const json&, int how_often) {
    return how_often < 3 ? std::optional(503) : std::nullopt;
  };
  visits.live();
  EXPECT_GT(visits.check(), 5);
  for (const auto& [event, times] : visits.daemon.times) EXPECT_EQ(times, 3) << event;
  for (const auto& [call, desk] : visits.daemon.desks) {
    const auto tools = desk.tools();
    EXPECT_LE(std::count(tools.begin(), tools.end(), "book_slot"), 1) << call;
  }
}

TEST(SandboxAgentVisits, TakeALateAnswerOrTheSameOnceMore) {
  AgentVisits visits;
  std::map<std::string, int> sent;
  visits.world.holds = [&](const net::Ask& ask) {
    const json event = ask.url == kEvents ? json::parse(ask.body) : json::object();
    const bool holds = event.value("tool", "") == "hold_slot";
    return holds && ++sent[event["id"]] == 1;
  };
  visits.live();
  const int booked = visits.check();
  EXPECT_GT(booked, 5);
  EXPECT_GE(visits.world.held.size(), static_cast<std::size_t>(booked));
  for (const auto& [event, times] : sent) EXPECT_EQ(times, 2) << event;
  const std::size_t asked = visits.world.asked.size();
  for (net::Once<>& answer : visits.world.held) answer();
  visits.world.pass(1h);
  EXPECT_EQ(visits.world.asked.size(), asked) << "what came too late changes nothing";
  EXPECT_EQ(visits.check(), booked);
}

TEST(SandboxAgentVisits, PromiseNothingWhereTheDaemonIsGone) {
  AgentVisits visits;
  visits.daemon.fault = [](const json& event, int) {
    return event.value("tool", "") == "book_slot" ? std::optional(503) : std::nullopt;
  };
  visits.live();
  int unknown = 0;
  for (const json& talk : visits.talks()) {
    const json& end = visits.daemon.ends.at(talk["attempt"]);
    EXPECT_NE(end["disposition"], "booked");
    EXPECT_EQ(talk["told"].get<std::string>().find("It is booked"), std::string::npos);
    unknown += talk["told"] == "I cannot see whether it is booked: you will be told by text.";
  }
  EXPECT_GT(unknown, 5);
  const std::size_t asked = visits.world.asked.size();
  visits.world.pass(1h);
  EXPECT_EQ(visits.world.asked.size(), asked) << "nobody waits for it any more";
}

TEST(SandboxAgentVisits, HandWhoIsRefusedToAPerson) {
  AgentVisits visits;
  visits.daemon.fault = [](const json& event, int) {
    return event.value("tool", "") == "search_slots" ? std::optional(400) : std::nullopt;
  };
  visits.live();
  int failed = 0;
  for (const auto& [call, desk] : visits.daemon.desks) {
    EXPECT_EQ(desk.booked, "");
    const auto given = desk.last("escalate");
    failed += given.is_object() && given["reason"] == "booking_failed";
  }
  EXPECT_GT(failed, 5);
}

TEST(SandboxAgentVisits, HangUpOnWhoOptsOutWithoutWaitingForAnAnswer) {
  AgentVisits visits;
  visits.world.holds = [](const net::Ask& ask) {
    return ask.body.find("opt_out") != std::string::npos;
  };
  visits.live();
  for (const json& talk : visits.talks()) {
    if (talk["decided"] != "opted_out") continue;
    EXPECT_EQ(visits.daemon.ends.at(talk["attempt"])["disposition"], "opted_out");
    EXPECT_EQ(visits.daemon.desks.at(talk["attempt"]).used.back().tool, "opt_out");
  }
}

TEST(SandboxAgentVisits, ConfirmAndCallOffWhatIsBooked) {
  AgentVisits visits;
  visits.campaign = 1;  // reminders
  visits.daemon.prepare = [](ToolDesk& desk) {
    desk.tells_of_booking = true;
    desk.appointment = ToolDesk::start_of(5);
  };
  visits.live();
  std::map<std::string, int> ends;
  for (const json& talk : visits.talks()) {
    SCOPED_TRACE(talk.dump());
    const std::string end = visits.daemon.ends.at(talk["attempt"])["disposition"];
    const std::string decided = visits.daemon.desks.at(talk["attempt"]).decided;
    EXPECT_EQ(end == "confirmed", decided == "confirm");
    EXPECT_EQ(end == "declined", decided == "decline");
    EXPECT_TRUE(end != "confirmed" || talk["told"] == "See you then.");
    ++ends[end];
  }
  EXPECT_GT(ends["confirmed"], 5);
  EXPECT_GT(ends["declined"], 0);
}

// A call that books nothing is as before: what the world has foreseen, by its one tool.
TEST(SandboxAgentVisits, LeaveCallsAloneThatAreAboutNone) {
  AgentVisits visits;
  visits.daemon.prepare = [](ToolDesk& desk) {
    desk.say_instead("get_context",
                     R"({"accepted":true,"tools":["get_context","confirm","choose_slot"]})");
  };
  visits.live();
  EXPECT_TRUE(visits.talks().empty());
  int chose = 0;
  for (const auto& [call, desk] : visits.daemon.desks) {
    EXPECT_EQ(desk.last("search_slots"), nullptr);
    chose += desk.decided == "choose_slot";
  }
  EXPECT_GT(chose, 5);
}

}  // namespace
}  // namespace rb::sim::sandbox
