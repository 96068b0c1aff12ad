// A value that is computed in a process of its own: for what can be done once in a process only.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cstdio>
#include <functional>
#include <optional>
#include <type_traits>

namespace rb::test {

// Nothing if the process ends before it has answered. An Answer is copied as it lies in memory and
// fits into a pipe, so that the child never waits for its reader.
template <class Answer>
requires std::is_trivially_copyable_v<Answer>
[[nodiscard]] std::optional<Answer> from_child(const std::function<Answer()>& compute) {
  constexpr std::size_t kSize = sizeof(Answer);
  static_assert(kSize <= 4096);
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return std::nullopt;
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child < 0) return std::nullopt;
  if (child == 0) {
    const Answer answer = compute();
    const bool told = write(ends[1], &answer, kSize) == static_cast<ssize_t>(kSize);
    _exit(told ? 0 : 1);
  }
  close(ends[1]);
  std::array<std::byte, kSize> bytes{};
  const bool heard = read(ends[0], bytes.data(), kSize) == static_cast<ssize_t>(kSize);
  close(ends[0]);
  int status = 0;
  const bool ended = waitpid(child, &status, 0) == child && WIFEXITED(status);
  if (!heard || !ended || WEXITSTATUS(status) != 0) return std::nullopt;
  return std::bit_cast<Answer>(bytes);
}

}  // namespace rb::test
