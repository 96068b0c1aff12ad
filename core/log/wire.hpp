// The protobuf wire format of single fields, written and read by hand: an event costs tens of
// nanoseconds instead of a few hundred through message objects. Tests hold it to the same bytes as
// the generated code. Source: protobuf encoding, https://protobuf.dev/programming-guides/encoding
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>

#include "core/base/assert.hpp"
#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/outreach/events.hpp"

namespace rb::wire {

enum class Type : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

// The names that protobuf gives an enum's values decide which numbers are read back.
template <class Enum>
[[nodiscard]] bool is_value(std::uint64_t number);

// Writes the fields of one message, in the order it is called, into its own small buffer. A field
// with its default value is left out, as proto3 does; an id that is none() is left out.
class Writer {
 public:
  static constexpr std::size_t kCapacity = 512;  // several times the largest event

  [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {data_.data(), size_}; }

  template <class T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  void operator()(std::uint32_t number, T value) {
    if (value == T{}) return;
    tag(number, Type::varint);
    varint(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
  }
  void operator()(std::uint32_t number, std::uint64_t value) {
    if (value == 0) return;
    tag(number, Type::varint);
    varint(value);
  }
  void operator()(std::uint32_t number, Instant at) { (*this)(number, to_ms(at)); }
  void operator()(std::uint32_t number, Millis length) { (*this)(number, length.count()); }
  template <class Tag, class Rep>
  void operator()(std::uint32_t number, StrongId<Tag, Rep> id) {
    if (id.is_none()) return;
    tag(number, Type::varint);
    varint(id.value());
  }
  // -1 means none and is left out; 0 is written.
  void position(std::uint32_t number, std::int8_t value) {
    RB_ASSERT(value >= -1);
    if (value < 0) return;
    tag(number, Type::varint);
    varint(static_cast<std::uint64_t>(value));
  }
  void fixed(std::uint32_t number, std::uint64_t value) {
    if (value == 0) return;
    tag(number, Type::fixed64);
    for (int i = 0; i < 8; ++i) byte(static_cast<std::uint8_t>(value >> (8 * i)));
  }
  template <class Tag, class Rep, std::size_t N>
  void operator()(std::uint32_t number, const ShortList<StrongId<Tag, Rep>, N>& ids) {
    Writer packed;
    for (const auto id : ids) packed.varint(id.value());
    if (packed.size_ > 0) message(number, packed);
  }
  template <std::size_t N>
  void operator()(std::uint32_t number, const ShortList<Instant, N>& times) {
    Writer packed;
    for (const Instant at : times) packed.varint(static_cast<std::uint64_t>(to_ms(at)));
    if (packed.size_ > 0) message(number, packed);
  }
  template <std::size_t N>
  void operator()(std::uint32_t number, const std::array<std::uint32_t, N>& counts) {
    Writer packed;
    for (const std::uint32_t count : counts) packed.varint(count);
    message(number, packed);
  }
  void operator()(std::uint32_t number, const ShortList<PatientPhone, kMaxPhones>& phones);
  template <class T>
  void optional(std::uint32_t number, const std::optional<T>& value) {
    if (!value) return;
    tag(number, Type::varint);
    if constexpr (std::is_same_v<T, std::chrono::sys_days>) {
      varint(static_cast<std::uint64_t>(std::int64_t{value->time_since_epoch().count()}));
    } else if constexpr (std::is_same_v<T, Instant>) {
      varint(static_cast<std::uint64_t>(to_ms(*value)));
    } else {
      varint(static_cast<std::uint64_t>(static_cast<std::int64_t>(*value)));
    }
  }
  template <class T>
  void nested(std::uint32_t number, const T& value) {
    Writer inner;
    fields(inner, value);
    message(number, inner);
  }

  void message(std::uint32_t number, const Writer& inner) {
    tag(number, Type::bytes);
    varint(inner.size_);
    RB_ASSERT(size_ + inner.size_ <= kCapacity);
    std::memcpy(data_.data() + size_, inner.data_.data(), inner.size_);
    size_ += inner.size_;
  }
  void varint(std::uint64_t value) {
    RB_ASSERT(size_ + 10 <= kCapacity);
    while (value >= 0x80) {
      data_[size_++] = static_cast<std::uint8_t>(value | 0x80);
      value >>= 7;
    }
    data_[size_++] = static_cast<std::uint8_t>(value);
  }

 private:
  void tag(std::uint32_t number, Type type) {
    varint((std::uint64_t{number} << 3) | static_cast<std::uint64_t>(type));
  }
  void byte(std::uint8_t value) {
    RB_ASSERT(size_ < kCapacity);
    data_[size_++] = value;
  }

  std::size_t size_ = 0;
  std::array<std::uint8_t, kCapacity>
      data_;  // left uninitialised: only the first size_ bytes count
};

// One field as read: its number and what stands there.
struct Field {
  std::uint32_t number = 0;
  Type type = Type::varint;
  std::uint64_t value = 0;              // varint, fixed64, fixed32
  std::span<const std::uint8_t> bytes;  // bytes
};

// Reads field after field. next() is false at the end and on broken input; failed() tells which.
class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}
  [[nodiscard]] bool next(Field& field);
  [[nodiscard]] bool varint(std::uint64_t& value);
  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  bool fail();
  std::span<const std::uint8_t> rest_;
  bool failed_ = false;
};

// Puts one field where it belongs: handed to the same field lists as the Writer.
class Setter {
 public:
  explicit Setter(const Field& field) : field_(field) {}
  // False if no place took the field (its number is unknown) or its value does not fit there.
  [[nodiscard]] bool done() const { return known_ && fits_; }
  [[nodiscard]] bool known() const { return known_; }

  template <class T>
  requires std::is_integral_v<T>
  void operator()(std::uint32_t number, T& value) {
    if (!mine(number, Type::varint)) return;
    if constexpr (std::is_same_v<T, bool>) {
      fits_ = field_.value <= 1;
    } else if constexpr (std::is_unsigned_v<T>) {
      fits_ = field_.value <= std::numeric_limits<T>::max();
    }
    value = static_cast<T>(field_.value);
  }
  template <class T>
  requires std::is_enum_v<T>
  void operator()(std::uint32_t number, T& value) {
    if (!mine(number, Type::varint)) return;
    fits_ = is_value<T>(field_.value);
    if (fits_) value = static_cast<T>(field_.value);
  }
  void operator()(std::uint32_t number, Instant& at) {
    if (mine(number, Type::varint)) at = instant_from_ms(static_cast<std::int64_t>(field_.value));
  }
  void operator()(std::uint32_t number, Millis& length) {
    if (mine(number, Type::varint)) length = Millis{static_cast<std::int64_t>(field_.value)};
  }
  template <class Tag, class Rep>
  void operator()(std::uint32_t number, StrongId<Tag, Rep>& id) {
    if (!mine(number, Type::varint)) return;
    fits_ = field_.value < std::numeric_limits<Rep>::max();  // none() is written by leaving it out
    id = StrongId<Tag, Rep>{static_cast<Rep>(field_.value)};
  }
  void position(std::uint32_t number, std::int8_t& value) {
    if (!mine(number, Type::varint)) return;
    fits_ = field_.value <= 127;
    value = static_cast<std::int8_t>(field_.value);
  }
  void fixed(std::uint32_t number, std::uint64_t& value) {
    if (mine(number, Type::fixed64)) value = field_.value;
  }
  template <class Tag, class Rep, std::size_t N>
  void operator()(std::uint32_t number, ShortList<StrongId<Tag, Rep>, N>& ids) {
    if (!mine(number, Type::bytes)) return;
    Reader packed(field_.bytes);
    while (fits_ && !packed.at_end()) {
      std::uint64_t value = 0;
      fits_ = packed.varint(value) && value <= std::numeric_limits<Rep>::max() && ids.size() < N;
      if (fits_) ids.push_back(StrongId<Tag, Rep>{static_cast<Rep>(value)});
    }
  }
  template <std::size_t N>
  void operator()(std::uint32_t number, ShortList<Instant, N>& times) {
    if (!mine(number, Type::bytes)) return;
    Reader packed(field_.bytes);
    while (fits_ && !packed.at_end()) {
      std::uint64_t value = 0;
      fits_ = packed.varint(value) && times.size() < N;
      if (fits_) times.push_back(instant_from_ms(static_cast<std::int64_t>(value)));
    }
  }
  // Fewer counts than places: the log is older than the last of them, which then were zero.
  template <std::size_t N>
  void operator()(std::uint32_t number, std::array<std::uint32_t, N>& counts) {
    if (!mine(number, Type::bytes)) return;
    Reader packed(field_.bytes);
    for (std::size_t i = 0; fits_ && !packed.at_end(); ++i) {
      std::uint64_t value = 0;
      fits_ = packed.varint(value) && value <= std::numeric_limits<std::uint32_t>::max() && i < N;
      if (fits_) counts[i] = static_cast<std::uint32_t>(value);
    }
  }
  void operator()(std::uint32_t number, ShortList<PatientPhone, kMaxPhones>& phones);
  template <class T>
  void optional(std::uint32_t number, std::optional<T>& value) {
    if constexpr (std::is_same_v<T, std::chrono::sys_days>) {
      std::int32_t days = 0;
      (*this)(number, days);
      if (field_.number == number) value = T{std::chrono::days{days}};
    } else {
      T read{};
      (*this)(number, read);
      if (field_.number == number) value = read;
    }
  }
  // Any message that has a list of fields: core/log/codec.cpp.
  template <class T>
  void nested(std::uint32_t number, T& value);

 private:
  [[nodiscard]] bool mine(std::uint32_t number, Type type) {
    if (field_.number != number) return false;
    known_ = true;
    fits_ = field_.type == type;
    return fits_;
  }

  const Field& field_;
  bool known_ = false;
  bool fits_ = true;
};

}  // namespace rb::wire
