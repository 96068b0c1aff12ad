// A callable that is called at most once and may own what cannot be copied, a Reply for example
// (std::function may not; std::move_only_function is C++23).
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::net {

template <class... Args>
class Once {
 public:
  Once() = default;

  // From a lambda, as it is. NOLINTBEGIN(bugprone-forwarding-reference-overload)
  template <class F>
  requires(!std::is_same_v<std::remove_cvref_t<F>, Once> && std::is_invocable_v<F&, Args...>)
      Once(F&& function)
      : held_(std::make_unique<Holder<std::remove_cvref_t<F>>>(std::forward<F>(function))) {}
  // NOLINTEND(bugprone-forwarding-reference-overload)

  [[nodiscard]] explicit operator bool() const { return held_ != nullptr; }

  // What it owned is gone when the call returns.
  void operator()(Args... args) {
    RB_ASSERT(held_ != nullptr);
    const auto held = std::move(held_);
    held->call(std::forward<Args>(args)...);
  }

 private:
  struct Callable {
    virtual ~Callable() = default;
    virtual void call(Args... args) = 0;
  };
  template <class F>
  struct Holder final : Callable {
    explicit Holder(F f) : function(std::move(f)) {}
    void call(Args... args) override { function(std::forward<Args>(args)...); }
    F function;
  };

  std::unique_ptr<Callable> held_;
};

}  // namespace rb::net
