#include "core/outreach/react.hpp"

#include "core/outreach/phones.hpp"

namespace rb {
namespace {

struct React {
  const Event& event;
  const ReactContext& in;
  std::vector<Effect>& out;

  template <class Other>
  void operator()(const Other&) const {}

  void operator()(const event::EhrAsked& e) const {
    out.emplace_back(effect::EhrRequest{e.request, e.kind, event.assignment, in.assignment->patient,
                                        event.campaign});
  }

  void operator()(const event::AttemptIntended& e) const {
    const AttemptId attempt{event.assignment, e.ordinal};
    if (e.channel == Channel::voice) {
      out.emplace_back(effect::OutboundCall{attempt, in.assignment->patient, event.campaign,
                                            e.phone, e.step, e.caller_id, e.voicemail,
                                            in.assignment->text_delivered, e.latest_end, in.about});
    } else {
      out.emplace_back(effect::OutboundText{attempt, in.assignment->patient, event.campaign,
                                            e.phone, mobile_carrier_of(*in.facts, e.phone), e.step,
                                            in.policy->cadence[e.step].link, e.latest_end,
                                            in.about});
    }
  }

  void operator()(const event::AttemptUnknown& e) const {
    const auto& open = std::get<state::Resolving>(in.assignment->state);
    out.emplace_back(effect::AttemptLookUp{AttemptId{event.assignment, e.ordinal}, open.phone});
  }

  void operator()(const event::AttemptEnded& e) const {
    if (e.outcome != Outcome::cancelled) return;
    out.emplace_back(effect::Cancellation{AttemptId{event.assignment, e.ordinal}, e.phone});
  }

  void operator()(const event::HumanTaskOpened& e) const {
    out.emplace_back(
        effect::TaskListed{e.task, event.assignment, in.assignment->patient, e.reason});
  }

  void operator()(const event::HumanTaskClosed& e) const {
    out.emplace_back(effect::TaskWithdrawn{e.task, event.assignment});
  }

  void operator()(const event::CampaignPaused& e) const {
    if (e.reason == PauseReason::operator_command) return;
    out.emplace_back(effect::Alert{event.campaign, e.reason});
  }
};

}  // namespace

void react(const Event& event, const ReactContext& context, std::vector<Effect>& effects) {
  std::visit(React{event, context, effects}, event.body);
}

}  // namespace rb
