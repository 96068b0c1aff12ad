#include "sim/chat/chat.hpp"

#include <utility>

#include "sim/chat/describe.hpp"

namespace rb::sim {
namespace {

void show(std::string& out, const std::string& said) {
  if (!said.empty()) out += "< " + said + '\n';
}
void bracket(std::string& out, const std::string& what) {
  out += '[' + what + "]\n";
}

// "insurance, referral"
[[nodiscard]] std::string names_of(DetailSet details) {
  std::string names;
  for (int i = 0; i < kDetails; ++i) {
    const auto detail = static_cast<Detail>(i);
    if ((details & bit(detail)) == 0) continue;
    names += (names.empty() ? "" : ", ") + std::string(rb::name_of(detail));
  }
  return names;
}

[[nodiscard]] bool is_answered(const DialogueEffect& effect) {
  return std::holds_alternative<deed::SearchSlots>(effect) ||
         std::holds_alternative<deed::HoldSlot>(effect) ||
         std::holds_alternative<deed::BookSlot>(effect) ||
         std::holds_alternative<deed::ConfirmAppointment>(effect) ||
         std::holds_alternative<deed::CancelAppointment>(effect) ||
         std::holds_alternative<deed::JoinWaitlist>(effect);
}

}  // namespace

Chat::Chat(Flow flow, ChatPatient patient, ReplyReader reader)
    : flow_(std::move(flow)),
      patient_(std::move(patient)),
      reader_(std::move(reader)),
      calendar_(patient_.slots) {}

Speaker Chat::speaker() const {
  return {.flow = flow_,
          .who = patient_.who,
          .visit = patient_.visit,
          .offers = offers_,
          .now = patient_.now};
}

std::string Chat::begin() {
  std::string out;
  take(begin_dialogue(flow_, patient_.begin), out);
  answer_deeds(out);
  return out;
}

std::string Chat::hear(std::string_view line) {
  std::string out;
  if (line.starts_with('/')) {
    if (!direct(line.substr(1), out)) {
      bracket(out, "there is no " + std::string(line) +
                       ": /silence /hangup /expire /hold /taken /fail /slow /go");
    }
  } else {
    std::vector<OfferedSlot> offered;
    const Reading reading = reader_(line, reading_context(speaker(), dialogue_, offered));
    // What is certain is an effect of its own.
    const auto concern = concern_in(reading);
    if (concern && !concern->certain) bracket(out, describe(*concern));
    happen(heard::Replied{reading}, out);
  }
  answer_deeds(out);
  return out;
}

void Chat::happen(const DialogueInput& input, std::string& out) {
  take(step(flow_, patient_.known, dialogue_, input), out);
}

void Chat::take(const DialogueStep& step, std::string& out) {
  dialogue_ = step.dialogue;
  offers_.clear();
  for (std::size_t i = 0; i < dialogue_.offer_count; ++i) {
    offers_.push_back(calendar_.words(dialogue_.offers[i].slot));
  }
  show(out, say(speaker(), dialogue_, step.lines));
  for (const DialogueEffect& effect : step.effects) {
    bracket(out, describe(effect, flow_, calendar_));
    if (const auto* release = std::get_if<deed::ReleaseHold>(&effect)) {
      calendar_.release(release->slot);
    }
    if (const auto* told = std::get_if<deed::GiveDetail>(&effect)) {
      patient_.needs = static_cast<DetailSet>(patient_.needs & ~bit(told->detail));
    }
    if (is_answered(effect)) open_.push_back(effect);
  }
}

void Chat::answer_deeds(std::string& out) {
  while (!open_.empty() && !slow_) {
    const DialogueEffect effect = open_.front();
    open_.pop_front();
    if (const auto result = carry_out(effect, out)) happen(*result, out);
  }
}

Cause Chat::outcome(Cause good) {
  return std::exchange(next_outcome_, std::nullopt).value_or(good);
}

std::optional<DialogueInput> Chat::carry_out(const DialogueEffect& effect, std::string& out) {
  const auto done = [&](DeedId request, Cause result) -> DialogueInput {
    bracket(out, std::string(rb::name_of(result)));
    return heard::DeedDone{request, result};
  };
  if (const auto* search = std::get_if<deed::SearchSlots>(&effect)) {
    if (outcome(Cause::found) == Cause::failed) return done(search->request, Cause::failed);
    if (patient_.needs != 0) {
      bracket(out, "missing: " + names_of(patient_.needs));
      return heard::DetailsMissing{search->request, patient_.needs};
    }
    TrialCalendar::Found found = calendar_.search(search->wish, search->most);
    bracket(out, (found.offers.empty() ? "none"
                  : found.as_wished    ? "found "
                                       : "nearest ") +
                     (found.offers.empty() ? "" : std::to_string(found.offers.size())));
    return heard::SlotsFound{search->request, std::move(found.offers), found.as_wished};
  }
  if (const auto* hold = std::get_if<deed::HoldSlot>(&effect)) {
    const Cause result = outcome(calendar_.is_free(hold->slot) ? Cause::held : Cause::taken);
    if (result != Cause::failed) calendar_.take(hold->slot);
    return done(hold->request, result);
  }
  if (const auto* book = std::get_if<deed::BookSlot>(&effect)) {
    const Cause result = outcome(Cause::booked);
    if (result != Cause::failed) calendar_.take(book->slot);
    return done(book->request, result);
  }
  if (const auto* confirm = std::get_if<deed::ConfirmAppointment>(&effect)) {
    return done(confirm->request, outcome(Cause::done));
  }
  if (const auto* cancel = std::get_if<deed::CancelAppointment>(&effect)) {
    return done(cancel->request, outcome(Cause::done));
  }
  if (const auto* join = std::get_if<deed::JoinWaitlist>(&effect)) {
    return done(join->request, outcome(Cause::done));
  }
  return std::nullopt;
}

bool Chat::direct(std::string_view word, std::string& out) {
  if (word == "silence") {
    happen(heard::Silent{}, out);
  } else if (word == "hangup") {
    happen(heard::HungUp{}, out);
  } else if (word == "expire") {
    happen(heard::SessionExpired{}, out);
  } else if (word == "hold") {
    happen(heard::HoldExpired{}, out);
  } else if (word == "taken") {
    next_outcome_ = Cause::taken;
  } else if (word == "fail") {
    next_outcome_ = Cause::failed;
  } else if (word == "slow" || word == "go") {
    slow_ = word == "slow";
  } else {
    return false;
  }
  return true;
}

}  // namespace rb::sim
