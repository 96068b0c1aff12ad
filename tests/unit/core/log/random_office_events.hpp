// The members of events of requests to offices, for random_events.hpp. A send names its request
// once more, which is not a member of its own.
#pragma once

#include "core/provider/desk/office_event.hpp"

namespace rb::test {

template <class F>
void members(office::event::RequestOpened& e, F f) {
  auto& [a, b, c, d, g, h, i] = e;
  f(a, b, c, d, g, h, i);
}
template <class F>
void members(AppointmentWish& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(AcceptanceLimits& e, F f) {
  auto& [a, b, c, d, g, h, i] = e;
  f(a, b, c, d, g, h, i);
}
template <class F>
void members(office::event::RungScheduled& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(office::event::RequestSent& e, F f) {
  auto& [a, b, c] = e;
  f(a.round, a.rung, b, c);
}
template <class F>
void members(office::event::SendArrived& e, F f) {
  auto& [a, b] = e;
  f(a.round, a.rung, b);
}
template <class F>
void members(office::event::SendFailed& e, F f) {
  auto& [a] = e;
  f(a.round, a.rung);
}
template <class F>
void members(office::event::SendLost& e, F f) {
  auto& [a, b] = e;
  f(a.round, a.rung, b);
}
template <class F>
void members(office::event::SendUnresolved& e, F f) {
  auto& [a, b] = e;
  f(a.round, a.rung, b);
}
template <class F>
void members(office::event::RequestAcknowledged& e, F f) {
  auto& [a, b, c] = e;
  f(a.round, a.rung, b, c);
}
template <class F>
void members(office::event::TimesOffered& e, F f) {
  auto& [a, b, c, d, g] = e;
  f(a.round, a.rung, b, c, d, g);
}
template <class F>
void members(office::event::WishChanged& e, F f) {
  auto& [a, b, c, d] = e;
  f(a.round, a.rung, b, c, d);
}
template <class F>
void members(office::event::AcceptanceVoided& e, F f) {
  auto& [a, b] = e;
  f(a.round, a.rung, b);
}
template <class F>
void members(office::event::ExtensionAsked& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(office::event::ExtensionGranted& e, F f) {
  auto& [a] = e;
  f(a);
}
template <class F>
void members(office::event::ExtensionDenied&, F f) {
  f();
}
template <class F>
void members(office::event::RequestEnded& e, F f) {
  auto& [a, b, c, d, g] = e;
  f(a, b, c, d, g);
}

}  // namespace rb::test
