// Where the bytes of a log go and come from. Core knows only these two; files are in edge/logfile
// and in the daemon's store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "core/base/result.hpp"

namespace rb {

class ByteSink {
 public:
  virtual ~ByteSink() = default;
  // Takes all of the bytes or fails. After an error nobody knows how many of them are stored.
  [[nodiscard]] virtual Result<void> write(std::span<const std::byte> bytes) = 0;
  // On return everything written survives what the sink promises to survive.
  [[nodiscard]] virtual Result<void> sync() = 0;
};

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // Up to `size` bytes from `offset` on; fewer only where the data ends. Valid until the next call.
  [[nodiscard]] virtual Result<std::span<const std::byte>> read(std::uint64_t offset,
                                                                std::size_t size) = 0;
};

// In memory, for tests and for runs that keep their log.
class MemorySink final : public ByteSink {
 public:
  [[nodiscard]] Result<void> write(std::span<const std::byte> bytes) override {
    bytes_.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
  }
  [[nodiscard]] Result<void> sync() override { return {}; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// The bytes are the caller's and must outlive the source.
class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::span<const std::byte> bytes) : bytes_(bytes) {}
  explicit MemorySource(const std::string& bytes) : bytes_(std::as_bytes(std::span(bytes))) {}
  [[nodiscard]] Result<std::span<const std::byte>> read(std::uint64_t offset,
                                                        std::size_t size) override {
    if (offset >= bytes_.size()) return std::span<const std::byte>{};
    const auto rest = bytes_.subspan(static_cast<std::size_t>(offset));
    return rest.first(size < rest.size() ? size : rest.size());
  }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace rb
