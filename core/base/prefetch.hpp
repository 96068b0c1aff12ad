// Asks for memory before it is needed. Changes nothing but time.
#pragma once

#include <cstddef>

namespace rb {

// Every cache line of `object`, to be read or written soon.
template <class T>
void prefetch(const T& object) {
  constexpr std::size_t kLine = 64;
  const auto* first = reinterpret_cast<const char*>(&object);
  for (std::size_t at = 0; at < sizeof(T); at += kLine) __builtin_prefetch(first + at);
  __builtin_prefetch(first + sizeof(T) - 1);  // it may begin in the middle of a line
  // GCC drops the call of a function that does nothing but prefetch.
  __asm__ volatile("");
}

}  // namespace rb
