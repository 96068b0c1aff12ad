// Every field of a tenant's requests to offices, as tenant_fields.hpp has those of the rest.
#pragma once

#include "core/engine/tenant/booking_fields.hpp"
#include "core/provider/desk/office_state.hpp"

namespace rb::tenant {

// T is the struct, const where it is only read.
#define RB_FIELDS(Type)                                 \
  template <class V, class T>                           \
  requires std::is_same_v<std::remove_const_t<T>, Type> \
  void fields([[maybe_unused]] V& v, [[maybe_unused]] T& t)

RB_FIELDS(office::state::Unopened) {}
RB_FIELDS(office::state::Waiting) {
  v(t.rung);
  v(t.due);
}
RB_FIELDS(office::state::Sending) {
  v(t.rung);
  v(t.channel);
  v(t.reached_before);
  v(t.report_by);
}
RB_FIELDS(office::state::Resolving) {
  v(t.rung);
  v(t.channel);
  v(t.reached_before);
  v(t.resolve_by);
}
RB_FIELDS(office::state::Asked) {
  v(t.escalate_at);
}
RB_FIELDS(office::state::Acknowledged) {
  v(t.escalate_at);
}
RB_FIELDS(office::state::Negotiating) {
  v(t.rung);
  v(t.channel);
  v.list(t.times);
  v(t.decide_by);
}
RB_FIELDS(office::state::Done) {
  v(t.ending);
  v(t.time);
  v(t.since);
  v(t.heard);
}

RB_FIELDS(AppointmentWish) {
  v.optional(t.time);
  v(t.slot);
  fields(v, t.when);
}
RB_FIELDS(AcceptanceLimits) {
  v(t.earliest);
  v(t.latest);
  v(t.notice);
  v(t.unasked_shift);
  v(t.unasked_any);
  v(t.may_ask);
  v(t.most_shown);
}
RB_FIELDS(office::Request) {
  v(t.booking);
  v(t.provider);
  fields(v, t.wish);
  fields(v, t.limits);
  v(t.useful_until);
  v(t.ladder);
  v(t.channels);
  v(t.reached);
  for (auto& rungs : t.doubtful) v(rungs);
  v(t.round);
  v(t.first_rung);
  v(t.sent);
  v(t.acknowledged);
  v(t.countered);
  v(t.offers);
  v(t.extensions);
  v(t.extension_open);
  v(t.extension_denied);
  v.one_of(t.state);
}

#undef RB_FIELDS

}  // namespace rb::tenant
