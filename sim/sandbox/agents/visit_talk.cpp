#include "sim/sandbox/agents/visit_talk.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr int kMostMisses = 2;     // a question is asked three times
constexpr int kMostSearches = 12;  // those that were asked in vain among them
constexpr int kMostQuestions = 40;
constexpr int kMostRounds = 6;  // of offers: who takes none gets them by text
constexpr std::size_t kLongestSummary = 2000;

constexpr const char* kByText = "We will send you times by text.";
constexpr const char* kUnknown = "I cannot see whether it is booked: you will be told by text.";
constexpr const char* kCallUs = "I cannot do that any more in this call. Please call us back.";
constexpr const char* kNotNow = "I cannot look that up just now. We will contact you.";
constexpr const char* kAPerson = "A person will see to it.";

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

// ---- towards a time

AgentMove VisitTalk::go_on_with(const VisitContext& context) {
  missing_ = context.missing;
  context_.appointment = context.appointment;
  if (!context_.appointment.empty()) return ask(Step::appointment, Asked::yes_no);
  // Of what was asked by us a detail is the whole question.
  if (context_.tells_of_booking && missing_ != 0) interested_ = true;
  return ask_or_search();
}

AgentMove VisitTalk::ask_or_search() {
  if (missing_ != 0) return ask(Step::detail, Asked::detail);
  if (!interested_) return ask(Step::interest, Asked::yes_no);
  // A booking that we call about has a wish of its own, and times that are on offer.
  if (!wished_ && !context_.tells_of_booking) return ask(Step::wish, Asked::time_wish);
  return search();
}

AgentMove VisitTalk::search() {
  if (++searches_ > kMostSearches) return finish(kByText);
  AgentMove move = use(Step::searching, "search_slots", search_arguments(wish_, refused_, known_));
  refused_.clear();
  return move;
}

AgentMove VisitTalk::refuse_offers(const Reading& reading) {
  note("Took none of them.");
  if (rounds_ >= kMostRounds) return finish(kByText);
  refused_ = offers_;
  return reading.when ? hear_wish(reading) : ask(Step::wish, Asked::time_wish);
}

AgentMove VisitTalk::hold(std::size_t choice) {
  chosen_ = offers_[choice];
  return use(Step::holding, "hold_slot", slot_argument(chosen_.slot));
}

AgentMove VisitTalk::offer(const std::vector<OfferedTime>& offers) {
  offers_ = offers;
  ++rounds_;
  note("Was offered " + std::to_string(offers_.size()) + " times.");
  return ask(Step::offer, Asked::offer);
}

// ---- what the tools say

AgentMove VisitTalk::learn(std::string_view result) {
  if (step_ == Step::looking) {
    if (const auto context = read_context(result)) return go_on_with(*context);
  }
  const auto answer = read_answer(result);
  if (step_ == Step::writing) return decide();  // the call goes on without it
  if (!answer) return learn_refusal();
  if (step_ == Step::deciding) return learn_decision(*answer);
  return answer->accepted ? learn_step(*answer) : learn_not_accepted(*answer);
}

AgentMove VisitTalk::learn_refusal() {
  if (step_ == Step::writing) return decide();
  if (step_ == Step::deciding) return learn_nothing();
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_nothing() {
  if (step_ == Step::writing) return decide();
  if (step_ == Step::deciding) {
    // What they want holds with the call's end; that they will come is nothing to be told then.
    const bool confirms = decision_.wants == Disposition::confirmed;
    came_to_ = confirms ? Disposition::no_decision : decision_.wants;
    told_ = kNotNow;
    return end();
  }
  told_ = step_ == Step::booking ? kUnknown : kNotNow;
  return end();
}

AgentMove VisitTalk::learn_not_accepted(const ToolAnswer& answer) {
  if (answer.reason == "identity_not_verified") {
    proven_ = false;
    return ask(Step::birth_date, Asked::birth_date);
  }
  if (answer.reason == "identity_failed") return escalate("identity_failed");
  if (answer.reason == "the_call_is_over") {
    told_ = kCallUs;
    return end();
  }
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_step(const ToolAnswer& answer) {
  switch (step_) {
    case Step::verifying:
      return learn_identity(answer);
    case Step::searching:
      return learn_times(answer);
    case Step::holding:
      return learn_hold(answer);
    case Step::booking:
      return learn_booking(answer);
    default:
      break;
  }
  return escalate("booking_failed");  // a context that is none
}

AgentMove VisitTalk::learn_identity(const ToolAnswer& answer) {
  if (answer.verified) {
    proven_ = true;
    return use(Step::looking, "get_context");
  }
  if (answer.attempts_left > 0) return ask(Step::birth_date, Asked::birth_date);
  return escalate("identity_failed");
}

AgentMove VisitTalk::learn_times(const ToolAnswer& answer) {
  if (!answer.offers.empty()) return offer(answer.offers);
  if (answer.pending) {
    AgentMove again = search();
    again.later = true;
    return again;
  }
  if (answer.reason == "nothing_free") {
    note("Nothing was free.");
    return ask(Step::list, Asked::yes_no);
  }
  if (answer.reason == "details_missing" && answer.missing != 0) {
    // Told in this call, and not taken: a person finds out why.
    if ((answer.missing & known_) != 0) return escalate("details_missing");
    missing_ = answer.missing;
    return ask(Step::detail, Asked::detail);
  }
  if (answer.reason == "with_a_person") return finish(kAPerson);
  if (answer.reason == "under_way") return finish("It is under way: you will be told by text.");
  return escalate("booking_failed");
}

AgentMove VisitTalk::learn_hold(const ToolAnswer& answer) {
  if (answer.held) return ask(Step::sure, Asked::yes_no);
  if (answer.booked) return booked(answer.start);
  return look_further(answer);
}

AgentMove VisitTalk::learn_booking(const ToolAnswer& answer) {
  if (answer.booked) return booked(answer.start);
  if (answer.under_way) {
    note("The time of " + chosen_.start + " is being arranged.");
    return finish("It is being arranged: you will be told by text.");
  }
  if (answer.reason == "failed") return escalate("booking_failed");
  return look_further(answer);
}

AgentMove VisitTalk::look_further(const ToolAnswer& answer) {
  if (answer.reason != "taken" && answer.reason != "no_longer_offered") {
    return escalate("booking_failed");
  }
  note("The time of " + chosen_.start + " was gone.");
  if (answer.offers.empty()) return search();
  if (rounds_ >= kMostRounds) return finish(kByText);
  return offer(answer.offers);
}

AgentMove VisitTalk::booked(const std::string& start) {
  came_to_ = Disposition::booked;
  const std::string& when = start.empty() ? chosen_.start : start;
  note("Booked " + when + ".");
  return finish("It is booked: " + when + ".");
}

AgentMove VisitTalk::learn_decision(const ToolAnswer& answer) {
  if (answer.accepted) {
    came_to_ = decision_.wants;
    told_ = decision_.told;
    return end();
  }
  if (answer.reason == "there_is_no_appointment") {
    // It has been called off elsewhere: they may have another one.
    decision_ = {};
    context_.appointment.clear();
    return ask(Step::interest, Asked::yes_no);
  }
  if (answer.reason == "identity_not_verified") {
    proven_ = false;
    decision_ = {};
    return ask(Step::birth_date, Asked::birth_date);
  }
  // Whom somebody has to see to stays so, whatever has become of the call.
  if (decision_.wants == Disposition::escalated) came_to_ = Disposition::escalated;
  told_ = kCallUs;
  return end();
}

}  // namespace rb::sim::sandbox
