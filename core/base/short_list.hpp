// A short list that is stored in place: for events and states, which allocate nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/assert.hpp"

namespace rb {

template <class T, std::size_t N>
struct ShortList {
  std::array<T, N> items{};
  std::uint8_t count = 0;

  void push_back(T item) {
    RB_ASSERT(count < N);
    items[count++] = item;
  }
  [[nodiscard]] const T* begin() const { return items.data(); }
  [[nodiscard]] const T* end() const { return items.data() + count; }
  [[nodiscard]] std::size_t size() const { return count; }
  [[nodiscard]] bool empty() const { return count == 0; }
  [[nodiscard]] const T& operator[](std::size_t i) const {
    RB_ASSERT(i < count);
    return items[i];
  }
  [[nodiscard]] bool contains(const T& item) const {
    return std::find(begin(), end(), item) != end();
  }
  friend bool operator==(const ShortList&, const ShortList&) = default;
};

}  // namespace rb
