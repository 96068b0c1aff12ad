// An agent's conversation about a visit, with a desk of tools that refuses, is late or is broken.
#include <gtest/gtest.h>

#include <functional>

#include "core/base/random.hpp"
#include "sim/sandbox/agents/visit_talk.hpp"
#include "tests/unit/sim/sandbox/agents/tool_desk.hpp"

namespace rb::sim::sandbox {
namespace {

using namespace std::chrono;
using Tools = std::vector<std::string>;

Reading meaning(Intent intent) {
  Reading reading;
  reading.add(intent);
  return reading;
}
Reading born(int year) {
  Reading reading = meaning(Intent::information);
  reading.date = std::chrono::year{year} / 3 / 14;
  return reading;
}
Reading choice(std::uint8_t which) {
  Reading reading = meaning(Intent::choice);
  reading.choice = which;
  return reading;
}
Reading wish_for(PartOfDay part) {
  Reading reading = meaning(Intent::time_wish);
  reading.when.emplace().part = part;
  return reading;
}

// Whoever wants a visit in the morning, and says so.
Reading willing(const Question& question) {
  switch (question.asked) {
    case Asked::birth_date:
      return born(1961);
    case Asked::time_wish:
      return wish_for(PartOfDay::morning);
    case Asked::offer:
      return choice(0);
    case Asked::detail:
      return meaning(Intent::information);
    default:
      return meaning(Intent::yes);
  }
}

using Patient = std::function<std::optional<Reading>(const Question&)>;  // nullopt: silent

class Call {
 public:
  explicit Call(ToolDesk desk = {}, Patient patient = willing)
      : desk_(std::move(desk)), patient_(std::move(patient)) {}

  Call& live() {
    talk_.emplace(*read_context(desk_.context()));
    AgentMove move = talk_->begin();
    for (moves_ = 0; moves_ < 300; ++moves_) {
      if (move.kind == AgentMove::Kind::ends) return *this;
      if (move.kind == AgentMove::Kind::asks) {
        asked_.push_back(move.question.asked);
        const auto reading = patient_(move.question);
        move = reading ? talk_->hear(*reading, "I have chest pain") : talk_->hear_nothing();
        continue;
      }
      const std::string result = desk_.use(move.tool, ToolDesk::Json::parse(move.arguments));
      if (move.kind == AgentMove::Kind::uses_last) return *this;
      move = result == kNoAnswer  ? talk_->learn_nothing()
             : result == kRefused ? talk_->learn_refusal()
                                  : talk_->learn(result);
    }
    ADD_FAILURE() << "it does not come to an end";
    return *this;
  }

  [[nodiscard]] const ToolDesk& desk() const { return desk_; }
  [[nodiscard]] Tools tools() const { return desk_.tools(); }
  [[nodiscard]] Disposition came_to() const { return talk_->came_to(); }
  [[nodiscard]] const std::string& told() const { return talk_->told(); }
  [[nodiscard]] std::string summary() const {
    const auto written = desk_.last("write_summary");
    return written.is_object() ? written.at("text").get<std::string>() : std::string();
  }
  [[nodiscard]] std::string reason() const {
    const auto given = desk_.last("escalate");
    return given.is_object() ? given.at("reason").get<std::string>() : std::string();
  }
  [[nodiscard]] int times_asked(Asked asked) const {
    return static_cast<int>(std::count(asked_.begin(), asked_.end(), asked));
  }

  static constexpr const char* kNoAnswer = "no answer";
  static constexpr const char* kRefused = "refused";

 private:
  ToolDesk desk_;
  Patient patient_;
  std::optional<VisitTalk> talk_;
  std::vector<Asked> asked_;
  int moves_ = 0;
};

Patient but(Asked asked, const Reading& reading) {
  return [asked, reading](const Question& question) {
    return question.asked == asked ? reading : willing(question);
  };
}
// Says it to every question once they have proven who they are.
Patient once_proven(const Reading& reading) {
  return [reading, proven = false](const Question& question) mutable {
    if (proven) return reading;
    proven = question.asked == Asked::birth_date;
    return willing(question);
  };
}

const Tools kWayToABooking{"verify_identity", "get_context", "search_slots",
                           "hold_slot",       "book_slot",   "write_summary"};

TEST(VisitTalk, BooksTheTimeThatIsChosen) {
  Call call;
  call.live();
  EXPECT_EQ(call.tools(), kWayToABooking);
  EXPECT_EQ(call.desk().last("search_slots").dump(), R"({"wish":{"part":"morning"}})");
  EXPECT_EQ(call.came_to(), Disposition::booked);
  EXPECT_EQ(call.told(), "It is booked: " + ToolDesk::start_of(1) + ".");
  EXPECT_NE(call.summary().find("Booked " + ToolDesk::start_of(1)), std::string::npos);
}

TEST(VisitTalk, TellsTheTimeThatTheDaemonSays) {
  ToolDesk desk;
  desk.say_instead("book_slot", R"({"accepted":true,"booked":true,"start":"another"})");
  EXPECT_EQ(Call(desk).live().told(), "It is booked: another.");
}

TEST(VisitTalk, AsksForTheBirthDateOnceMore) {
  int asked = 0;
  Call call({}, [&](const Question& question) {
    const bool wrong = question.asked == Asked::birth_date && ++asked == 1;
    return wrong ? born(1960) : willing(question);
  });
  EXPECT_EQ(call.live().came_to(), Disposition::booked);
  EXPECT_EQ(call.times_asked(Asked::birth_date), 2);
}

TEST(VisitTalk, ShowsNothingToWhoDoesNotProveWhoTheyAre) {
  Call call({}, but(Asked::birth_date, born(1960)));
  call.live();
  EXPECT_EQ(call.tools(),
            (Tools{"verify_identity", "verify_identity", "write_summary", "escalate"}));
  EXPECT_EQ(call.reason(), "identity_failed");
  EXPECT_EQ(call.came_to(), Disposition::escalated);
  ToolDesk unknown;
  unknown.birth_date_known = false;
  Call other(unknown);
  EXPECT_EQ(other.live().tools(), (Tools{"write_summary", "escalate"}));
  EXPECT_EQ(other.reason(), "identity_failed");
}

TEST(VisitTalk, LooksFurtherWhereSomebodyWasFaster) {
  const char* others = R"([{"slot":2,"start":"2026-10-12T09:30:00-04:00"}])";
  for (const std::string tool : {"hold_slot", "book_slot"}) {
    for (const std::string reason : {"taken", "no_longer_offered"}) {
      SCOPED_TRACE(tool + " " + reason);
      const std::string did = tool == "hold_slot" ? "held" : "booked";
      const std::string begin =
          R"({"accepted":true,")" + did + R"(":false,"reason":")" + reason + R"(","offers":)";
      ToolDesk with;
      with.say_instead(tool, begin + others + "}");
      Call offered(with);
      EXPECT_EQ(offered.live().came_to(), Disposition::booked);
      EXPECT_EQ(offered.desk().booked, ToolDesk::start_of(2));
      EXPECT_EQ(offered.times_asked(Asked::offer), 2);
      // As after a hold that has expired: the times are looked for anew.
      ToolDesk without;
      without.say_instead(tool, begin + R"([],"pending":true})");
      Call searched(without);
      EXPECT_EQ(searched.live().came_to(), Disposition::booked);
      const Tools tools = searched.tools();
      EXPECT_EQ(std::count(tools.begin(), tools.end(), "search_slots"), 2);
      // And where others always are, they are not kept at the line for ever.
      ToolDesk always;
      for (int i = 0; i < 100; ++i) always.say_instead(tool, begin + others + "}");
      Call in_vain(always);
      EXPECT_EQ(in_vain.live().came_to(), Disposition::no_decision);
      EXPECT_EQ(in_vain.desk().booked, "");
      EXPECT_EQ(in_vain.told(), "We will send you times by text.");
    }
  }
}

TEST(VisitTalk, KnowsWhatIsTheirsAlready) {
  ToolDesk desk;
  desk.say_instead("hold_slot", R"({"accepted":true,"booked":true,"start":"then"})");
  Call call(desk);
  EXPECT_EQ(call.live().came_to(), Disposition::booked);
  EXPECT_EQ(call.told(), "It is booked: then.");
}

TEST(VisitTalk, AsksAgainWhileTheRecordSystemAnswers) {
  const char* pending = R"({"accepted":true,"pending":true})";
  ToolDesk desk;
  for (int i = 0; i < 3; ++i) desk.say_instead("search_slots", pending);
  EXPECT_EQ(Call(desk).live().came_to(), Disposition::booked);
  for (int i = 0; i < 100; ++i) desk.say_instead("search_slots", pending);
  Call call(desk);
  EXPECT_EQ(call.live().came_to(), Disposition::no_decision);
  EXPECT_EQ(call.times_asked(Asked::offer), 0);
}

TEST(VisitTalk, RefusesByNameWhatIsNotWanted) {
  int offers = 0;
  Call call({}, [&](const Question& question) {
    if (question.asked != Asked::offer || ++offers > 1) return willing(question);
    Reading none = wish_for(PartOfDay::evening);
    none.add(Intent::none_of_them);
    return none;
  });
  EXPECT_EQ(call.live().came_to(), Disposition::booked);
  EXPECT_EQ(call.desk().last("search_slots").dump(),
            R"({"wish":{"part":"evening"},"refused":[1,2,3]})");
  EXPECT_EQ(call.desk().booked, ToolDesk::start_of(4));
  // Who never takes any gets them by text.
  Call never({}, but(Asked::offer, meaning(Intent::none_of_them)));
  EXPECT_EQ(never.live().came_to(), Disposition::no_decision);
  EXPECT_EQ(never.times_asked(Asked::offer), 6);
  EXPECT_EQ(never.told(), "We will send you times by text.");
}

TEST(VisitTalk, LeavesThemOnTheWaitingListIfTheyLike) {
  const char* nothing = R"({"accepted":true,"offers":[],"reason":"nothing_free"})";
  ToolDesk desk;
  desk.say_instead("search_slots", nothing);
  Call waits(desk);
  EXPECT_EQ(waits.live().came_to(), Disposition::no_decision);
  EXPECT_NE(waits.told().find("waiting list"), std::string::npos);
  bool searched = false;
  Call does_not(desk, [&](const Question& question) {
    if (question.asked == Asked::time_wish) {
      searched = true;
    } else if (searched) {
      return meaning(Intent::no);
    }
    return willing(question);
  });
  EXPECT_EQ(does_not.live().came_to(), Disposition::escalated);
  EXPECT_EQ(does_not.reason(), "no_slot");
}

TEST(VisitTalk, AsksForWhatIsMissing) {
  ToolDesk desk;
  desk.missing = {"insurance", "referral"};
  Call tells(desk);
  EXPECT_EQ(tells.live().came_to(), Disposition::booked);
  EXPECT_EQ(tells.times_asked(Asked::detail), 2);
  EXPECT_EQ(tells.desk().last("search_slots")["known"].dump(), R"(["insurance","referral"])");
  Call does_not(desk, but(Asked::detail, meaning(Intent::no)));
  EXPECT_EQ(does_not.live().came_to(), Disposition::escalated);
  EXPECT_EQ(does_not.reason(), "details_missing");
  // Only the search says so.
  const char* missing =
      R"({"accepted":true,"offers":[],"reason":"details_missing","missing":["referral"]})";
  ToolDesk later;
  later.say_instead("search_slots", missing);
  Call asked(later);
  EXPECT_EQ(asked.live().came_to(), Disposition::booked);
  EXPECT_EQ(asked.desk().last("search_slots")["known"].dump(), R"(["referral"])");
  // And is not content with what was told.
  later.say_instead("search_slots", missing);
  Call in_vain(later);
  EXPECT_EQ(in_vain.live().came_to(), Disposition::escalated);
  EXPECT_EQ(in_vain.reason(), "details_missing");
}

TEST(VisitTalk, WritesDownWhyAPersonIsNeeded) {
  for (const Patient& patient : {Patient(once_proven(meaning(Intent::symptoms))),
                                 Patient(but(Asked::yes_no, meaning(Intent::symptoms)))}) {
    Call call({}, patient);
    EXPECT_EQ(call.live().came_to(), Disposition::escalated);
    EXPECT_EQ(call.reason(), "symptoms");
    EXPECT_NE(call.summary().find("I have chest pain"), std::string::npos);
    const Tools tools = call.tools();
    ASSERT_GE(tools.size(), 2U);
    EXPECT_EQ(tools[tools.size() - 2], "write_summary") << "before the tool that decides";
    EXPECT_EQ(tools.back(), "escalate");
  }
}

TEST(VisitTalk, DoesWhatIsSaidWhateverWasAsked) {
  for (const Asked asked : {Asked::yes_no, Asked::birth_date, Asked::time_wish, Asked::offer}) {
    const auto say = [&](Intent intent) { return Call({}, but(asked, meaning(intent))); };
    Call stop = say(Intent::stop);
    EXPECT_EQ(stop.live().came_to(), Disposition::opted_out);
    EXPECT_EQ(stop.tools().back(), "opt_out") << "and nothing after it";
    Call person = say(Intent::person);
    EXPECT_EQ(person.live().came_to(), Disposition::escalated);
    EXPECT_EQ(person.tools().back(), "transfer_to_person");
    Call later = say(Intent::callback);
    EXPECT_EQ(later.live().came_to(), Disposition::callback_requested);
    Call stranger = say(Intent::wrong_person);
    EXPECT_EQ(stranger.live().came_to(), Disposition::wrong_person);
    EXPECT_EQ(stranger.desk().decided, "");
    Call unclear = say(Intent::unclear);
    EXPECT_EQ(unclear.live().came_to(), Disposition::escalated);
    EXPECT_EQ(unclear.reason(), "not_understood");
    EXPECT_EQ(unclear.times_asked(asked), 3);
  }
}

TEST(VisitTalk, LetsGoOfWhoSaysNothing) {
  Call call({}, [](const Question&) { return std::optional<Reading>(); });
  EXPECT_EQ(call.live().came_to(), Disposition::no_decision);
  EXPECT_EQ(call.times_asked(Asked::yes_no), 3);
  EXPECT_TRUE(call.tools().empty());
}

TEST(VisitTalk, WritesDownWhatWasSaidBeforeTheyHungUp) {
  VisitTalk talk(*read_context(ToolDesk().context()));
  static_cast<void>(talk.begin());
  EXPECT_EQ(talk.hear_hang_up().kind, AgentMove::Kind::ends);
  ToolDesk desk;
  VisitTalk proven(*read_context(desk.context()));
  static_cast<void>(proven.begin());
  static_cast<void>(proven.hear(meaning(Intent::yes), "yes"));
  static_cast<void>(proven.hear(born(1961), "1961"));
  static_cast<void>(proven.learn(R"({"accepted":true,"verified":true})"));
  const AgentMove last = proven.hear_hang_up();
  EXPECT_EQ(last.kind, AgentMove::Kind::uses_last);
  EXPECT_STREQ(last.tool, "write_summary");
  EXPECT_EQ(proven.came_to(), Disposition::no_decision);
}

ToolDesk reminder() {
  ToolDesk desk;
  desk.tells_of_booking = true;
  desk.appointment = ToolDesk::start_of(5);
  return desk;
}

TEST(VisitTalk, ConfirmsOrCallsOffWhatIsBooked) {
  Call comes(reminder());
  EXPECT_EQ(comes.live().came_to(), Disposition::confirmed);
  EXPECT_EQ(comes.tools(), (Tools{"verify_identity", "get_context", "write_summary", "confirm"}));
  Call does_not(reminder(), once_proven(meaning(Intent::no)));
  EXPECT_EQ(does_not.live().came_to(), Disposition::declined);
  EXPECT_EQ(does_not.tools().back(), "decline");
  Call otherwise(reminder(), [moved = false](const Question& question) mutable {
    if (question.asked == Asked::birth_date) {
      moved = true;
    } else if (moved) {
      moved = false;
      return meaning(Intent::reschedule);
    }
    return willing(question);
  });
  EXPECT_EQ(otherwise.live().came_to(), Disposition::booked);
}

TEST(VisitTalk, OffersAnotherTimeWhereTheAppointmentIsGone) {
  ToolDesk desk = reminder();
  desk.say_instead("confirm", R"({"accepted":false,"reason":"there_is_no_appointment"})");
  Call call(desk);
  EXPECT_EQ(call.live().came_to(), Disposition::booked);
  EXPECT_EQ(call.desk().decided, "");
}

TEST(VisitTalk, TakesUpABookingThatIsOnOffer) {
  ToolDesk desk;
  desk.tells_of_booking = true;
  Call call(desk);
  EXPECT_EQ(call.live().came_to(), Disposition::booked);
  EXPECT_EQ(call.desk().last("search_slots").dump(), "{}") << "its own wish stands";
}

TEST(VisitTalk, PromisesNothingThatIsUnderWay) {
  ToolDesk desk;
  desk.say_instead("book_slot", R"({"accepted":true,"booked":false,"under_way":true})");
  Call call(desk);
  EXPECT_EQ(call.live().came_to(), Disposition::no_decision);
  EXPECT_EQ(call.told(), "It is being arranged: you will be told by text.");
}

TEST(VisitTalk, StandsEveryRefusalOfEveryTool) {
  const Tools tools{"verify_identity", "get_context", "search_slots", "hold_slot",    "book_slot",
                    "confirm",         "decline",     "escalate",     "write_summary"};
  const Tools results{R"({"accepted":false,"reason":"the_call_is_over"})",
                      R"({"accepted":false,"reason":"identity_not_verified"})",
                      R"({"accepted":false,"reason":"identity_failed"})",
                      R"({"accepted":false,"reason":"this_call_books_nothing"})",
                      R"({"accepted":false})",
                      R"({"accepted":true})",
                      R"({"accepted":true,"offers":[]})",
                      R"({"accepted":true,"offers":[],"reason":"not_possible"})",
                      R"({"accepted":true,"offers":[],"reason":"it_is_over"})",
                      R"({"accepted":true,"offers":[],"reason":"with_a_person"})",
                      R"({"accepted":true,"offers":[],"reason":"under_way"})",
                      R"({"accepted":true,"booked":false,"reason":"failed","offers":[]})",
                      R"({"accepted":true,"booked":"yes","held":1,"offers":{"slot":-1}})",
                      "{}",
                      "null",
                      "[1]",
                      "<html>",
                      "",
                      Call::kRefused,
                      Call::kNoAnswer};
  for (const bool reminds : {false, true}) {
    for (const std::string& tool : tools) {
      for (const std::string& result : results) {
        for (const int times : {1, 100}) {
          SCOPED_TRACE(tool + " says " + result);
          ToolDesk desk = reminds ? reminder() : ToolDesk();
          for (int i = 0; i < times; ++i) desk.say_instead(tool, result);
          Call call(desk);
          call.live();
          const bool books = call.came_to() == Disposition::booked;
          EXPECT_EQ(books, !call.desk().booked.empty());
          EXPECT_EQ(call.told().find("It is booked: ") != std::string::npos, books) << call.told();
          EXPECT_TRUE(call.came_to() != Disposition::confirmed || call.desk().decided == "confirm");
          EXPECT_FALSE(call.told().empty());
        }
      }
    }
  }
}

TEST(VisitTalk, LosesNobodyWhoNeedsAPersonWhateverTheToolsSay) {
  for (const std::string result :
       {R"({"accepted":false,"reason":"the_call_is_over"})", Call::kRefused, Call::kNoAnswer}) {
    ToolDesk desk;
    desk.say_instead("write_summary", result);
    desk.say_instead("escalate", result);
    Call call(desk, once_proven(meaning(Intent::symptoms)));
    EXPECT_EQ(call.live().came_to(), Disposition::escalated) << result;
    EXPECT_EQ(call.reason(), "symptoms");
  }
}

// Whatever is said and whatever the tools say.
TEST(VisitTalk, ComesToAnEndAndNeverPromisesWhatIsNotTrue) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    SCOPED_TRACE(seed);
    std::uint32_t drawn = 0;
    const auto below = [&](std::uint64_t limit) {
      return draw_below({seed, Stream::conversation, 0, ++drawn}, limit);
    };
    ToolDesk desk = below(3) == 0 ? reminder() : ToolDesk();
    if (below(4) == 0) desk.missing = {"referral"};
    for (const std::string tool : {"search_slots", "hold_slot", "book_slot", "confirm"}) {
      const Tools results{R"({"accepted":true,"pending":true})",
                          R"({"accepted":true,"booked":false,"reason":"taken","offers":[]})",
                          R"({"accepted":true,"held":false,"reason":"taken","offers":[]})",
                          R"({"accepted":false,"reason":"the_call_is_over"})", Call::kNoAnswer};
      for (std::uint64_t i = below(3); i > 0; --i) {
        desk.say_instead(tool, results[below(results.size())]);
      }
    }
    Call call(desk, [&](const Question& question) -> std::optional<Reading> {
      if (below(10) == 0) return std::nullopt;
      if (below(4) != 0) return willing(question);
      Reading any = meaning(static_cast<Intent>(below(kIntents)));
      if (any.has(Intent::choice)) any.choice = static_cast<std::uint8_t>(below(5));
      return any;
    });
    call.live();
    EXPECT_EQ(call.came_to() == Disposition::booked, !call.desk().booked.empty());
    EXPECT_TRUE(call.came_to() != Disposition::confirmed || call.desk().decided == "confirm");
    const Tools tools = call.tools();
    const auto out = std::find(tools.begin(), tools.end(), "opt_out");
    EXPECT_TRUE(out == tools.end() || out + 1 == tools.end());
  }
}

}  // namespace
}  // namespace rb::sim::sandbox
