// The driver's store as a log: what the engine decided is appended before any of it is carried out.
#pragma once

#include <span>

#include "core/driver/driver.hpp"
#include "core/log/file.hpp"

namespace rb {

class LogStore final : public Store {
 public:
  // The writer has begun; it is the caller's and must outlive the store. How durable an append is
  // on return is the writer's options and its sink.
  explicit LogStore(LogWriter& writer) : writer_(writer) {}

  [[nodiscard]] Result<void> append(std::span<const Event> events) override {
    return writer_.append(events);
  }

 private:
  LogWriter& writer_;
};

}  // namespace rb
