// Alerts that remember what was said.
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "prod/adapters/ports.hpp"

namespace rb::prod {

class FakeAlerts final : public Alerts {
 public:
  void fire(const std::string& key, Severity, const std::string&) override { add("fire " + key); }
  void resolve(const std::string& key) override { add("resolve " + key); }
  [[nodiscard]] std::vector<std::string> said() const {
    const std::lock_guard lock(mutex_);
    return said_;
  }

 private:
  void add(std::string what) {
    const std::lock_guard lock(mutex_);
    said_.push_back(std::move(what));
  }
  mutable std::mutex mutex_;
  std::vector<std::string> said_;
};

}  // namespace rb::prod
