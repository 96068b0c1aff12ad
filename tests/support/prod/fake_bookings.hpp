// A record system with a few free times, at which every step of a booking succeeds at once.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "prod/adapters/free_times_port.hpp"

namespace rb::prod {

class FakeBookings final : public BookingPort, public FreeTimesPort {
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
  // The next reading of all free times is cut off; "": none is.
  void cut_off(const std::string& why) {
    const std::lock_guard lock(mutex_);
    cut_off_ = why;
  }
  [[nodiscard]] std::vector<FreeTimesOrder> readings() const {
    const std::lock_guard lock(mutex_);
    return readings_;
  }
  // Identifiers of the appointments that stand, and their slots.
  [[nodiscard]] std::map<std::string, std::string> appointments() const {
    const std::lock_guard lock(mutex_);
    return appointments_;
  }

  void read(const FreeTimesOrder& order, std::function<void(FreeTimesReply reply)> then) override {
    FreeTimesReply reply;
    {
      const std::lock_guard lock(mutex_);
      readings_.push_back(order);
      reply.failed = cut_off_;
      reply.until = order.from + 90 * kDay;
      for (const FoundTime& time : free_) {
        if (reply.failed.empty() && !is_taken(time)) {
          reply.times.push_back({time, order.service_types.front()});
        }
      }
    }
    then(std::move(reply));
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
          const bool unwanted =
              std::find(order.except.begin(), order.except.end(), time.slot) != order.except.end();
          if (!unwanted && !is_taken(time)) reply.found.push_back(time);
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

  [[nodiscard]] bool is_taken(const FoundTime& time) const {
    return std::any_of(appointments_.begin(), appointments_.end(),
                       [&](const auto& one) { return one.second == time.slot; });
  }

  mutable std::mutex mutex_;
  std::string cut_off_;
  std::vector<FreeTimesOrder> readings_;
  std::vector<FoundTime> free_;
  std::map<std::string, std::string> appointments_;
  std::map<BookingAsk, BookingAnswer> instead_;
  std::vector<BookingOrder> orders_;
  bool silent_ = false;
};

}  // namespace rb::prod
