#include "sim/sandbox/agents/visit_talk.hpp"

#include "core/base/assert.hpp"
#include "sim/sandbox/agents/visit_sayings.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr int kMostMisses = 2;  // a question is asked three times
constexpr int kMostQuestions = 40;
constexpr std::size_t kLongestSummary = 1990;  // of 2,000, as a letter that is cut becomes longer

std::string clipped(std::string text) {
  if (text.size() > kLongestSummary) text.resize(kLongestSummary);
  return text;
}

}  // namespace

// ---- moves

AgentMove VisitTalk::ask(Step step, Asked asked) {
  if (++questions_ > kMostQuestions) return finish(kNotNow);
  step_ = step;
  misses_ = 0;
  question_ = {.asked = asked, .tongue = context_.tongue};
  if (asked == Asked::offer) question_.offered = static_cast<std::uint8_t>(offers_.size());
  if (asked == Asked::detail) question_.detail = first_of(missing_);
  return {.kind = AgentMove::Kind::asks, .question = question_};
}

AgentMove VisitTalk::ask_again() {
  return {.kind = AgentMove::Kind::asks, .question = question_};
}

AgentMove VisitTalk::use(Step step, const char* tool, std::string arguments) {
  step_ = step;
  return {.kind = AgentMove::Kind::uses, .tool = tool, .arguments = std::move(arguments)};
}

AgentMove VisitTalk::end() {
  step_ = Step::over;
  return {.kind = AgentMove::Kind::ends};
}

// A summary stands before the tool that decides, or before the end. Of whoever has not proven who
// they are there is none, unless somebody has to see to it.
AgentMove VisitTalk::finish(const Decision& decision) {
  decision_ = decision;
  const bool for_a_person = decision.wants == Disposition::escalated;
  if (!proven_ && !for_a_person) return decide();
  if (notes_.empty()) note("Talked about a visit.");
  return use(Step::writing, "write_summary", text_argument("text", clipped(notes_)));
}

AgentMove VisitTalk::finish(std::string told) {
  told_ = std::move(told);
  return finish(Decision{});
}

AgentMove VisitTalk::escalate(const char* reason) {
  note(std::string("Needs a person: ") + reason + ".");
  return finish(Decision{
      .tool = "escalate", .reason = reason, .wants = Disposition::escalated, .told = kAPerson});
}

AgentMove VisitTalk::decline() {
  note("Does not want it.");
  return finish(
      Decision{.tool = "decline", .wants = Disposition::declined, .told = "All right. Goodbye."});
}

AgentMove VisitTalk::decide() {
  if (decision_.tool == nullptr) return end();
  return use(
      Step::deciding, decision_.tool,
      decision_.reason == nullptr ? std::string("{}") : text_argument("reason", decision_.reason));
}

void VisitTalk::note(const std::string& line) {
  if (!notes_.empty()) notes_ += ' ';
  notes_ += line;
}

AgentMove VisitTalk::begin() {
  if (!context_.birth_date_known) return escalate("identity_failed");
  return ask(Step::greeting, Asked::yes_no);
}

// ---- what the patient says

AgentMove VisitTalk::hear(const Reading& reading, std::string_view words) {
  said_ = words;
  AgentMove move;
  if (hear_whatever_is_asked(reading, move)) return move;
  return hear_step(reading);
}

AgentMove VisitTalk::hear_nothing() {
  if (++misses_ <= kMostMisses) return ask_again();
  note("Fell silent.");
  return finish("I cannot hear you. We will try again.");
}

AgentMove VisitTalk::hear_hang_up() {
  step_ = Step::over;
  if (!proven_) return {.kind = AgentMove::Kind::ends};
  note("Hung up.");
  return {.kind = AgentMove::Kind::uses_last,
          .tool = "write_summary",
          .arguments = text_argument("text", clipped(notes_))};
}

bool VisitTalk::hear_whatever_is_asked(const Reading& reading, AgentMove& move) {
  const auto wants = [&](AgentMove next) {
    move = std::move(next);
    return true;
  };
  switch (reading.primary()) {
    case Intent::stop:
      // Hung up at once, whatever the daemon says (47 CFR 64.1200(b)(3)).
      step_ = Step::over;
      came_to_ = Disposition::opted_out;
      return wants({.kind = AgentMove::Kind::uses_last, .tool = "opt_out"});
    case Intent::distress:
    case Intent::symptoms: {
      const bool distress = reading.primary() == Intent::distress;
      note("Said: \"" + said_ + "\".");
      return wants(escalate(distress ? "distress" : "symptoms"));
    }
    case Intent::person:
      note("Asked for a person.");
      return wants(finish(Decision{.tool = "transfer_to_person",
                                   .wants = Disposition::escalated,
                                   .told = "I am putting you through, or somebody calls you."}));
    case Intent::wrong_person:
      came_to_ = Disposition::wrong_person;
      told_ = "I am sorry. Goodbye.";
      return wants(end());
    case Intent::other_language:
      return wants(escalate("language"));
    case Intent::provider_change:
      return wants(escalate("provider_change"));
    case Intent::transport:
      return wants(escalate("transport"));
    case Intent::callback:
      note("Wants to be called later.");
      return wants(finish(Decision{.tool = "request_callback",
                                   .wants = Disposition::callback_requested,
                                   .told = "We will call you later."}));
    case Intent::repeat:
    case Intent::unclear:
    case Intent::help:
    case Intent::thanks:
      if (++misses_ <= kMostMisses) return wants(ask_again());
      return wants(escalate("not_understood"));
    default:
      return false;
  }
}

AgentMove VisitTalk::hear_step(const Reading& reading) {
  const bool no = reading.has(Intent::no) || reading.has(Intent::cancel_visit);
  switch (step_) {
    case Step::greeting:
      if (no) return finish("Please ask them to call us back. Goodbye.");
      return ask(Step::birth_date, Asked::birth_date);
    case Step::birth_date:
      if (reading.date) {
        return use(Step::verifying, "verify_identity", birth_date_argument(*reading.date));
      }
      if (no) return escalate("identity_failed");
      if (++misses_ <= kMostMisses) return ask_again();
      return escalate("not_understood");
    case Step::appointment:
      return hear_appointment(reading);
    case Step::detail:
      return hear_detail(reading);
    case Step::interest:
      if (no) return decline();
      interested_ = true;
      return reading.when ? hear_wish(reading) : ask_or_search();
    case Step::wish:
      if (no) return decline();
      return hear_wish(reading);
    case Step::offer:
      return hear_offer(reading);
    case Step::sure:
      return hear_sure(reading);
    case Step::list:
      if (no) return escalate("no_slot");
      note("Stays on the waiting list.");
      return finish("You are on the waiting list, and told when something comes free.");
    default:
      break;
  }
  RB_ASSERT(false);  // nothing was asked
  return end();
}

AgentMove VisitTalk::hear_appointment(const Reading& reading) {
  if (reading.has(Intent::reschedule) || reading.has(Intent::time_wish)) {
    note("Wants another time.");
    interested_ = true;
    return reading.when ? hear_wish(reading) : ask(Step::wish, Asked::time_wish);
  }
  if (reading.has(Intent::no) || reading.has(Intent::cancel_visit)) {
    note("Will not come.");
    return finish(
        Decision{.tool = "decline", .wants = Disposition::declined, .told = "It is called off."});
  }
  note("Will come.");
  // A call that is to lead to a booking has nothing to confirm.
  if (!context_.tells_of_booking) return finish("See you then: " + context_.appointment + ".");
  return finish(
      Decision{.tool = "confirm", .wants = Disposition::confirmed, .told = "See you then."});
}

AgentMove VisitTalk::hear_detail(const Reading& reading) {
  const Detail asked = question_.detail;
  if (reading.has(Intent::no)) {
    note("Does not know: " + std::string(name_of(asked)) + ".");
    return escalate("details_missing");
  }
  note("Told " + std::string(name_of(asked)) + ": \"" + said_ + "\".");
  known_ = static_cast<DetailSet>(known_ | bit(asked));
  missing_ = static_cast<DetailSet>(missing_ & static_cast<DetailSet>(~bit(asked)));
  return ask_or_search();
}

AgentMove VisitTalk::hear_wish(const Reading& reading) {
  wish_ = reading.when.value_or(TimeWish{});
  wished_ = true;
  return search();
}

AgentMove VisitTalk::hear_offer(const Reading& reading) {
  if (reading.choice && *reading.choice < offers_.size()) return hold(*reading.choice);
  if (reading.has(Intent::yes) && offers_.size() == 1) return hold(0);
  if (reading.has(Intent::none_of_them) || reading.has(Intent::no) || reading.when) {
    return refuse_offers(reading);
  }
  if (++misses_ <= kMostMisses) return ask_again();
  return escalate("not_understood");
}

AgentMove VisitTalk::hear_sure(const Reading& reading) {
  if (reading.choice && *reading.choice < offers_.size()) return hold(*reading.choice);
  if (reading.has(Intent::yes)) {
    return use(Step::booking, "book_slot", slot_argument(chosen_.slot));
  }
  return refuse_offers(reading);
}

}  // namespace rb::sim::sandbox
