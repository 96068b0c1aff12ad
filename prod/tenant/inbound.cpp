#include "prod/tenant/inbound.hpp"

#include <algorithm>
#include <array>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/rules/fold_text.hpp"
#include "prod/messages/opt_out_words.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

constexpr std::array<std::string_view, 6> kNames = {"none", "stop", "help", "yes", "no", "call"};

// Act::abandoned: it decides nothing.
Act act_of(Wish wish, Purpose purpose) {
  switch (wish) {
    case Wish::yes:
      return purpose == Purpose::confirm ? Act::confirmed : Act::chose_slot;
    case Wish::no:
      return Act::declined;
    case Wish::call:
      return Act::asked_callback;
    case Wish::none:
    case Wish::help:
    case Wish::stop:
      break;
  }
  return Act::abandoned;
}

}  // namespace

std::string_view name_of(Wish wish) {
  return kNames[static_cast<std::size_t>(wish)];
}

Wish wish_of(const RulePack& rules, std::string_view text) {
  if (is_opt_out(rules, text) || opt_out_wording(text) != OptOutWording::none) return Wish::stop;
  const std::string folded = fold_text(text);
  const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), folded) != words.end();
  };
  if (is_one_of({"help", "info", "ayuda"})) return Wish::help;
  if (is_one_of({"1", "yes", "y", "book", "confirm", "si", "ok"})) return Wish::yes;
  if (is_one_of({"2", "call", "call me", "llamar", "llamame"})) return Wish::call;
  if (is_one_of({"3", "no", "n"})) return Wish::no;
  return Wish::none;
}

AssignmentId outreach_of(const Work& work, PhoneId phone, std::span<const PatientId> people) {
  AssignmentId best;
  std::uint32_t latest = 0;
  for (const PatientId patient : people) {
    for (AssignmentId id = work.state().patients[patient.index()].last_assignment; !id.is_none();
         id = work.state().assignments[id.index()].next_of_patient) {
      const Assignment& a = work.state().assignments[id.index()];
      if (!a.live() || a.attempts == 0) continue;
      const std::uint32_t touched = *std::max_element(a.step_done.begin(), a.step_done.end());
      const bool holds = !phone.is_none() && work.state().phones[phone.index()].open == id;
      if (best.is_none() || holds || touched > latest) {
        best = id;
        latest = holds ? UINT32_MAX : touched;
      }
    }
  }
  return best;
}

std::size_t stop_number(Work& work, const std::string& number) {
  const PhoneId phone = work.directory().find_number(number);
  if (phone.is_none()) {
    if (work.directory().is_stopped(number)) return 0;
    work.directory().stop_number(number);
    work.stage({kStoppedNumberEntry, number, "1"});
    return 0;
  }
  // Whoever of the household said it: nobody there is contacted any more.
  std::size_t stopped = 0;
  for (const PatientId patient : work.directory().at_number(phone)) {
    stopped += work.state().patients[patient.index()].opted_out ? 0U : 1U;
    static_cast<void>(work.tell(command::OptOut{patient, PhoneId::none()}));
  }
  return stopped;
}

TextTaken take_text(Work& work, const std::string& from, std::string_view text) {
  TextTaken taken;
  taken.wish = wish_of(*work.setup().rules, text);
  if (taken.wish == Wish::stop) {
    taken.opted_out = stop_number(work, from);
    return taken;
  }
  const PhoneId phone = work.directory().find_number(from);
  if (phone.is_none()) return taken;
  const AssignmentId id = outreach_of(work, phone, work.directory().at_number(phone));
  if (id.is_none()) return taken;
  const CampaignId campaign = work.state().assignments[id.index()].campaign;
  const Act act = act_of(taken.wish, work.state().campaigns[campaign.index()].policy->purpose);
  if (act == Act::abandoned) return taken;
  if (work.tell(command::PatientAct{id, act, ActSource::text_reply}) == Rejection::none) {
    taken.assignment = id;
  }
  return taken;
}

}  // namespace rb::prod
