// The fields of a summary as summary.json names them: one list a struct, read in both directions. A
// visitor is called with (key, field); Of<T> is T, const when it is only read.
#pragma once

#include <type_traits>

#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

template <class S, class T>
concept Of = std::is_same_v<std::remove_const_t<S>, T>;

template <class V>
void fields(V& v, Of<QuantileRow> auto& s) {
  v("count", s.count);
  v("p50", s.p50);
  v("p90", s.p90);
  v("p99", s.p99);
  v("max", s.max);
}

}  // namespace rb::sim
