#include "sim/cli/story/story.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/log/names.hpp"
#include "sim/lab/local_text.hpp"

namespace rb::sim {
namespace {

template <class Proto, class Core>
std::string name_of(Core value) {
  return words(proto_name<Proto>(value));
}

std::string step_name(const StoryContext& in, CampaignId campaign, std::uint8_t step) {
  const proto::Policy& policy = *in.policies[campaign.index()];
  return step < policy.cadence_size() ? policy.cadence(step).step() : "the wait for a last reply";
}

std::string withheld_because(const event::ContactWithheld& e) {
  switch (e.reason) {
    case Withheld::outside_window:
      return "it was outside the contact window, or too close to its end";
    case Withheld::daily_cap:
      return "the cap of contacts a day was reached";
    case Withheld::weekly_cap:
      return "the cap of contacts a week was reached";
    case Withheld::state_cap:
      return "the cap of the patient's state was reached";
    case Withheld::minimum_gap:
      return "it was too soon after the last contact";
    case Withheld::number_in_use:
      return "another contact with the patient or the number was open";
    case Withheld::patient_opted_out:
      return "the patient has opted out";
    case Withheld::number_opted_out:
      return "the number has opted out";
    case Withheld::no_consent:
      return "there is no consent on record";
    case Withheld::no_usable_number:
      return "there was no number that could be used";
    case Withheld::carrier_day_full:
      return "the mobile carrier's texts for the day were used up";
    case Withheld::ehr_unavailable:
      return "the EHR could not say whether the matter was settled";
    case Withheld::no_capacity_in_window:
      return "no capacity came free before the window closed";
    case Withheld::link_session_open:
      return "the patient was on the self-service page";
  }
  return "";
}

std::string skipped_because(SkipReason reason) {
  switch (reason) {
    case SkipReason::no_usable_number:
      return "no number of the patient's can take it";
    case SkipReason::calls_used_up:
      return "no more calls may be made";
  }
  return "";
}

std::string answer_in_words(EhrAnswer answer) {
  switch (answer) {
    case EhrAnswer::open:
      return "not settled yet";
    case EhrAnswer::settled:
      return "settled already";
    case EhrAnswer::booked:
      return "booked";
    case EhrAnswer::no_slot:
      return "no slot is left";
    case EhrAnswer::too_many:
      return "too many requests";
    case EhrAnswer::failed:
      return "failed, nothing was done";
    case EhrAnswer::lost:
      return "none came in time";
  }
  return "";
}

struct Tell {
  const StoryContext& in;
  const Event& event;

  [[nodiscard]] std::string when(Instant at) const {
    return at == kNever ? "never" : local_text(*in.zone, at);
  }

  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }

  std::string operator()(const BookingEvent& e) const {
    return in.bookings == nullptr ? std::string() : in.bookings->tell(e, event.at, *in.zone);
  }
  std::string operator()(const OfficeEvent& e) const {
    return in.offices == nullptr ? std::string() : in.offices->tell(e, *in.zone);
  }
  std::string operator()(const event::PatientEnrolled& e) const {
    std::string line = fmt::format("enrolled; first contact due {}", when(e.due));
    if (e.about.notice) {
      line =
          fmt::format("to be told of booking {}: {}; first contact due {}", e.about.booking.value(),
                      name_of<proto::Notice>(*e.about.notice), when(e.due));
    }
    if (e.deadline != Instant{}) line += fmt::format("; none from {} on", when(e.deadline));
    return line;
  }
  std::string operator()(const event::WakeScheduled& e) const {
    return fmt::format("next: {} at {} ({})", step_name(in, event.campaign, e.step), when(e.due),
                       name_of<proto::WakeReason>(e.reason));
  }
  std::string operator()(const event::ContactWithheld& e) const {
    return fmt::format("contact withheld: {}; again at {}", withheld_because(e), when(e.until));
  }
  std::string operator()(const event::StepSkipped& e) const {
    return fmt::format("step {} skipped: {}", step_name(in, event.campaign, e.step),
                       skipped_because(e.reason));
  }
  std::string operator()(const event::EhrAsked& e) const {
    switch (e.kind) {
      case EhrKind::check_status:
        return "the EHR is asked whether the matter is settled";
      case EhrKind::book:
        return "the EHR is asked to book";
      case EhrKind::read_back:
        return "the EHR is asked whether the booking took";
    }
    return {};
  }
  std::string operator()(const event::EhrAnswered& e) const {
    return fmt::format("the EHR answers: {}", answer_in_words(e.answer));
  }
  std::string operator()(const event::AttemptIntended& e) const {
    const std::string what = e.channel == Channel::voice ? "call" : "text";
    std::string line = fmt::format(
        "{} {} ({}): allowed, window open until {}, over by {}; {} contact{} to patient or number "
        "in the 24 h before it and {} in the 7 days",
        what, e.ordinal, step_name(in, event.campaign, e.step), when(e.window_close),
        when(e.latest_end), e.contacts_day, e.contacts_day == 1 ? "" : "s", e.contacts_week);
    if (e.score_ppm != 0) {
      line += fmt::format("; chance of an answer put at {:.1f}%", e.score_ppm / 10000.0);
    }
    return line;
  }
  std::string operator()(const event::AttemptAccepted& e) const {
    return fmt::format("attempt {} taken by the carrier", e.ordinal);
  }
  std::string operator()(const event::AttemptUnknown& e) const {
    return fmt::format(
        "attempt {}: nobody knows whether it was placed; to be resolved by {}, the "
        "number stays locked until then",
        e.ordinal, when(e.resolve_by));
  }
  std::string operator()(const event::AttemptEnded& e) const {
    std::string line =
        fmt::format("attempt {} ended: {}", e.ordinal, name_of<proto::Outcome>(e.outcome));
    if (e.disposition != Disposition::none) {
      line += ", " + name_of<proto::Disposition>(e.disposition);
    }
    if (e.talk > Millis::zero()) {
      line += fmt::format(", {} s", std::chrono::floor<std::chrono::seconds>(e.talk).count());
    }
    if (e.left_voicemail) line += ", left a voicemail";
    if (e.channel == Channel::voice && !e.counts) line += " (does not count towards total_calls)";
    return line;
  }
  std::string operator()(const event::PatientActed& e) const {
    return fmt::format("the patient {} ({})", name_of<proto::Act>(e.act),
                       name_of<proto::ActSource>(e.source));
  }
  std::string operator()(const event::BookingMade& e) const {
    return fmt::format("booked: appointment {}", e.appointment);
  }
  std::string operator()(const event::HumanTaskOpened& e) const {
    return fmt::format("handed to staff: {} (task {})", name_of<proto::TaskReason>(e.reason),
                       e.task.value());
  }
  std::string operator()(const event::HumanTaskClosed& e) const {
    return fmt::format("task {} closed: {}", e.task.value(), name_of<proto::Ending>(e.result));
  }
  std::string operator()(const event::AssignmentEnded& e) const {
    return fmt::format("ENDED: {}", name_of<proto::Ending>(e.ending));
  }
  std::string operator()(const event::PatientOptedOut& e) const {
    return e.phone.is_none() ? "OPTED OUT: no contact on any number from here on"
                             : fmt::format("OPTED OUT: number {}", e.phone.value());
  }
};

}  // namespace

std::string words(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string tell(const Event& event, const StoryContext& context) {
  const std::string what = std::visit(Tell{context, event}, event.body);
  if (what.empty()) return {};
  std::string campaign;
  if (!event.campaign.is_none() && context.policies.size() > 1) {
    campaign = "[" + context.policies[event.campaign.index()]->policy() + "] ";
  }
  return fmt::format("{}  {}{}", local_text(*context.zone, event.at), campaign, what);
}

}  // namespace rb::sim
