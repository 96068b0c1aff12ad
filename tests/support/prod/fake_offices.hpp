// Offices that get every message, and say what a test has them say.
#pragma once

#include <mutex>
#include <vector>

#include "prod/adapters/office_port.hpp"

namespace rb::prod {

class FakeOffices final : public OfficePort {
 public:
  OfficeHearing hearing;

  struct Withdrawn {
    OfficeRequestId request;
    OfficeChannel channel = OfficeChannel::fhir;
  };

  // What became of a message is not reported while this is set.
  void be_silent(bool silent) {
    const std::lock_guard lock(mutex_);
    silent_ = silent;
  }
  [[nodiscard]] std::vector<OfficeOrder> orders() const {
    const std::lock_guard lock(mutex_);
    return orders_;
  }
  [[nodiscard]] std::vector<office::SendId> looked_up() const {
    const std::lock_guard lock(mutex_);
    return looked_up_;
  }
  [[nodiscard]] std::vector<Withdrawn> withdrawn() const {
    const std::lock_guard lock(mutex_);
    return withdrawn_;
  }

  void ask(const OfficeOrder& order) override {
    {
      const std::lock_guard lock(mutex_);
      orders_.push_back(order);
      if (silent_) return;
    }
    hearing.report({order.send, office::SendReport::arrived});
  }
  void look_up(office::SendId send, OfficeChannel) override {
    {
      const std::lock_guard lock(mutex_);
      looked_up_.push_back(send);
      if (silent_) return;
    }
    hearing.report({send, office::SendReport::arrived});
  }
  void withdraw(OfficeRequestId request, std::uint8_t, OfficeChannel channel) override {
    const std::lock_guard lock(mutex_);
    withdrawn_.push_back({request, channel});
  }

 private:
  mutable std::mutex mutex_;
  bool silent_ = false;
  std::vector<OfficeOrder> orders_;
  std::vector<office::SendId> looked_up_;
  std::vector<Withdrawn> withdrawn_;
};

}  // namespace rb::prod
