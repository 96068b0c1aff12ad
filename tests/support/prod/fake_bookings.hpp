// A record system with a few free times, at which every step of a booking succeeds at once.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "prod/adapters/booking_port.hpp"

namespace rb::prod {

class FakeBookings final : public BookingPort {
 public:
  DeliverReply deliver;

  // Free from now on.
  void open(const FoundTime& time) {
    const std::lock_guard lock(mutex_);
    free_.push_back(time);
  }
  // What is said to an ask instead, once.
  void instead(BookingAsk ask, BookingAnswer answer) {
    const std::lock_guard lock(mutex_);
    instead_[ask] = answer;
  }
  // Whatever is asked is not answered while this is set.
  void be_silent(bool silent) {
    const std::lock_guard lock(mutex_);
    silent_ = silent;
  }
  [[nodiscard]] std::vector<BookingOrder> orders(BookingAsk ask) const {
    const std::lock_guard lock(mutex_);
    std::vector<BookingOrder> found;
    for (const BookingOrder& order : orders_) {
      if (order.ask == ask) found.push_back(order);
    }
    return found;
  }
  // Identifiers of the appointments that stand, and their slots.
  [[nodiscard]] std::map<std::string, std::string> appointments() const {
    const std::lock_guard lock(mutex_);
    return appointments_;
  }

  void ask(const BookingOrder& order) override {
    BookingReply reply{.request = order.request, .booking = order.booking};
    {
      const std::lock_guard lock(mutex_);
      orders_.push_back(order);
      if (silent_) return;
      const auto other = instead_.find(order.ask);
      if (other != instead_.end()) {
        reply.answer = other->second;
        instead_.erase(other);
      } else {
        carry_out(order, reply);
      }
    }
    deliver(reply);
  }

 private:
  void carry_out(const BookingOrder& order, BookingReply& reply) {
    reply.answer = BookingAnswer::yes;
    const bool has = appointments_.contains(order.identifier);
    switch (order.ask) {
      case BookingAsk::search:
        for (const FoundTime& time : free_) {
          bool taken =
              std::find(order.except.begin(), order.except.end(), time.slot) != order.except.end();
          for (const auto& [identifier, slot] : appointments_) taken |= slot == time.slot;
          if (!taken) reply.found.push_back(time);
        }
        if (reply.found.empty()) reply.answer = BookingAnswer::no;
        break;
      case BookingAsk::book:
        appointments_[order.identifier] = order.slot;
        reply.appointment = 4711;
        break;
      case BookingAsk::read_back:
        if (!has) reply.answer = BookingAnswer::no;
        reply.appointment = has ? 4711 : 0;
        break;
      case BookingAsk::release:
        appointments_.erase(order.identifier);
        break;
      default:
        break;
    }
  }

  mutable std::mutex mutex_;
  std::vector<FoundTime> free_;
  std::map<std::string, std::string> appointments_;
  std::map<BookingAsk, BookingAnswer> instead_;
  std::vector<BookingOrder> orders_;
  bool silent_ = false;
};

}  // namespace rb::prod
